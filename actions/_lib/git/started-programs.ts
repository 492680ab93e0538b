import os from "node:os";
import path from "node:path";

/** A word of a setting that names what git would start, or what that would read as its program. */
export type StartedWord = {
  word: string;
  /** Where it leads, from the repository's top. */
  place: string;
  /** It is one whether or not it is there by now; otherwise only a file that is there makes it one. */
  isProgram: boolean;
};

/** Settings whose value git gives to a shell or starts, by the end of their names: later versions of git know more of them. */
const STARTED =
  /(command|cmd|program|helper|editor|pager|askpass|textconv|driver|clean|smudge|process|gitproxy|hook|external|difffilter|fsmonitor|tunnel|smtpserver)$/;
const STARTED_ALL =
  /^(pager\..+|(mergetool|difftool|man|browser|guitool)\..+\.path|lfs\.customtransfer\..+\.(path|args)|remote\..+\.(uploadpack|receivepack|vcs)|init\.templatedir)$/s;

/** With the short options that take no value before it. */
const SSH_SETTINGS = /^-[46AaCfGgKkMNnqsTtVvXxYy]*F/;
const CALLER = /^(env|exec|command|nohup|time|sudo)$/;
/** What reads its program from a file that it is given. */
const SHELL = /^((ba|da|z|k|fi|c)?sh|source|\.)$/;
const INTERPRETER =
  /^(node|nodejs|deno|bun|tsx|ts-node|python[\d.]*|perl|ruby|php|lua|awk|gawk|Rscript|java|dotnet|pwsh|osascript|wish|tclsh)$/;
/** What starts programs of the repository that it is called in. */
const RUNNER =
  /^(npx|npm|pnpm|pnpx|yarn|bunx|make|gmake|rake|just|task|bundle|poetry|uv|uvx|pipenv|tox|nox|gradle|mvn|composer)$/;

/** What the shell puts in the place of the repository's top. */
const TOP =
  /"?(\$\(git rev-parse --show-toplevel\)|`git rev-parse --show-toplevel`|\$\(pwd\)|`pwd`|\$\{?(PWD|GIT_WORK_TREE)\}?|\$\{?GIT_PREFIX(:-\.)?\}?)"?/g;
const HOME = /"?\$\{?HOME\}?"?/g;
const BOUNDARY = /(\|\||&&|[;|&(){}\n])/;

/**
 * The words of a setting that could be a program of the worktree. A shell's grammar in full is not read: whoever configures
 * git means no harm, and what he calls by a path, or hands to an interpreter, is written as such.
 */
export function startedWords(
  { name, value }: { name: string; value: string | null },
  top: string,
): StartedWord[] {
  const line = value === null ? null : startedLine(name, value);
  if (line === null) return [];
  const isAsked = name.startsWith("alias.");
  return line
    .replaceAll(TOP, ".")
    .replaceAll(HOME, os.homedir())
    .split(BOUNDARY)
    .flatMap((command) => wordsOf(command, top, isAsked));
}

/** What git starts because of this setting, or null. */
function startedLine(name: string, value: string): string | null {
  if (name.startsWith("alias.")) return value.startsWith("!") ? value.slice(1) : null;
  if (/^submodule\..+\.update$/s.test(name)) return value.startsWith("!") ? value.slice(1) : null;
  // An address that is a command line: git starts it where "protocol.ext.allow" says so.
  const written = /^url\.ext::(.+)\.(insteadof|pushinsteadof)$/s.exec(name)?.[1];
  if (written !== undefined) return written;
  if (/^remote\..+\.(url|pushurl)$/s.test(name)) return value.startsWith("ext::") ? value.slice(5) : null;
  if (!STARTED.test(name) && !STARTED_ALL.test(name)) return null;
  return /^(true|false|yes|no|on|off|[01])?$/i.test(value) ? null : value.replace(/^!/, "");
}

function wordsOf(command: string, top: string, isAsked: boolean): StartedWord[] {
  const words = command
    .replace(/^\s*([A-Za-z_]\w*=\S*\s+)+/, "")
    .split(/[\s"'`<>$=,]+/)
    .filter((word) => word !== "");
  const found: StartedWord[] = [];
  let [isFirst, isShell, isPython, isSsh, readsFile] = [true, false, false, false, false];
  for (const [at, word] of words.entries()) {
    const place = path.resolve(top, atHome(word));
    const program = path.basename(word);
    if (isFirst) {
      if (word.includes("/")) found.push({ word, place, isProgram: true });
      // Whoever asks for "npm test" knows whose it is; a filter runs unasked.
      else if (RUNNER.test(program) && !isAsked)
        found.push({ word, place: path.join(top, word), isProgram: true });
      // What is called by "env" or "exec" is as if called first.
      isFirst = CALLER.test(program);
      isShell = SHELL.test(program);
      isPython = program.startsWith("python");
      isSsh = program === "ssh";
      readsFile = isShell || INTERPRETER.test(program);
    } else if (isPython && word === "-m") {
      // A module is looked for where python is started, unless told otherwise.
      const module = words[at + 1] ?? "";
      if (!words.slice(0, at).some((option) => /^-[IP]$/.test(option)))
        found.push({
          word: `-m ${module}`,
          place: path.join(top, module.split(".")[0] ?? ""),
          isProgram: true,
        });
      readsFile = false;
    } else if (isSsh && SSH_SETTINGS.test(word)) {
      // "ProxyCommand" is a program, also in a file that is not there yet.
      const named = word.replace(SSH_SETTINGS, "");
      if (named !== "") found.push({ word, place: path.resolve(top, atHome(named)), isProgram: true });
    } else if (isSsh && words[at - 1]?.replace(SSH_SETTINGS, "") === "")
      found.push({ word, place, isProgram: true });
    else if (readsFile && /^-\w*[ce]\w*$/.test(word)) {
      // The program itself follows, and of a shell's the first word is called.
      readsFile = false;
      isFirst = isShell;
    } else if (word.startsWith("-") || /^[a-z][\w+.-]+:/i.test(word)) continue;
    else if (readsFile) {
      readsFile = false;
      if (!/^(%[a-zA-Z]|\d+)$/.test(word)) found.push({ word, place, isProgram: true });
    } else if (word.includes("/")) found.push({ word, place, isProgram: /^(\.{1,2}\/|\/|~)/.test(word) });
  }
  return found;
}

function atHome(word: string): string {
  return word.replace(/^~(?=\/|$)/, os.homedir());
}
