import os from "node:os";
import path from "node:path";
import { expect, test } from "vitest";
import { startedWords } from "./started-programs.ts";

const TOP = "/own/tree";

/** Those that are in the worktree; with "?" the ones that count only when such a file is there. */
function inTree(name: string, value: string | null): string[] {
  return startedWords({ name, value }, TOP)
    .filter(({ place }) => place.startsWith(`${TOP}/`))
    .map(({ place, isProgram }) => `${path.relative(TOP, place)}${isProgram ? "" : "?"}`);
}

test.each([
  ["core.fsmonitor", ".githooks/monitor", [".githooks/monitor"]],
  ["core.fsmonitor", "/own/tree/monitor", ["monitor"]],
  ["core.sshcommand", "./tools/ssh -i ~/.ssh/key", ["tools/ssh"]],
  ["core.sshcommand", 'ssh -F "$PWD"/tools/config', ["tools/config"]],
  ["core.sshcommand", "ssh -F ssh-config", ["ssh-config"]],
  ["core.sshcommand", "ssh -4qF .ssh/config -i key", [".ssh/config"]],
  ["core.sshcommand", "exec ssh -Fconfig", ["config"]],
  ["core.pager", "less | tools/pager", ["tools/pager"]],
  ["core.editor", "env EDITOR=x ./edit", ["edit"]],
  ["pager.log", "tools/pager", ["tools/pager"]],
  ["filter.tidy.clean", "node tools/tidy.js %f", ["tools/tidy.js"]],
  ["filter.tidy.smudge", "node --no-warnings tidy.js", ["tidy.js"]],
  ["filter.tidy.process", "'/usr/bin/python3' -m tidy.main", ["tidy"]],
  ["filter.tidy.clean", "sh -c './tidy \"$1\"'", ["tidy"]],
  ["filter.tidy.clean", "npx prettier --stdin-filepath %f", ["npx"]],
  ["filter.tidy.clean", "LANG=C .venv/bin/tidy", [".venv/bin/tidy"]],
  ["filter.tidy.clean", "prettier --config tools/rules.js", ["tools/rules.js?"]],
  ["diff.pdf.textconv", "$(git rev-parse --show-toplevel)/tools/pdf", ["tools/pdf"]],
  ["diff.pdf.command", "exec tools/pdf", ["tools/pdf"]],
  ["diff.external", "bin/difft", ["bin/difft"]],
  ["merge.lock.driver", "node_modules/.bin/merge %O %A %B", ["node_modules/.bin/merge"]],
  ["credential.helper", "!./helper", ["helper"]],
  ["credential.https://example.com.helper", "/own/tree/helper", ["helper"]],
  ["gpg.program", "tools/gpg", ["tools/gpg"]],
  ["gpg.ssh.program", "tools/gpg", ["tools/gpg"]],
  ["alias.tidy", "!./tidy.sh", ["tidy.sh"]],
  ["alias.tidy", "!f() { cd sub; bash tidy.sh; }; f", ["tidy.sh"]],
  ["submodule.lib.update", "!tools/update", ["tools/update"]],
  ["mergetool.ours.path", "tools/merge", ["tools/merge"]],
  ["lfs.customtransfer.s3.args", "./tools/s3.js", ["tools/s3.js"]],
  ["remote.origin.url", "ext::./tools/tunnel %S", ["tools/tunnel"]],
  ["url.ext::./tools/tunnel %S .insteadof", "https://example.com/", ["tools/tunnel"]],
  ["url.ext::sh tools/tunnel.pushinsteadof", "x:", ["tools/tunnel"]],
  ["init.templatedir", "./template", ["template"]],
  // Of a git that is not written yet.
  ["hook.lint.command", "tools/lint", ["tools/lint"]],
])("%s = %s starts what is in the worktree", (name, value, places) => {
  expect(inTree(name, value)).toEqual(places);
});

test.each([
  ["core.fsmonitor", "true"],
  ["core.fsmonitor", null],
  ["core.pager", "less -FRX"],
  ["core.pager", "delta --dark"],
  ["core.editor", "code --wait"],
  ["core.sshcommand", "ssh -i ~/.ssh/id_work -o IdentitiesOnly=yes"],
  ["core.sshcommand", "ssh -F ~/.ssh/work"],
  ["url.git@github.com:.insteadof", "https://github.com/"],
  ["filter.lfs.clean", "git-lfs clean -- %f"],
  ["filter.lfs.process", "git-lfs filter-process"],
  ["filter.crypt.smudge", '"git-crypt" smudge'],
  ["filter.tidy.clean", "sed -e 's|a|b|'"],
  ["filter.notebook.clean", "/usr/bin/python3 -I -m nbstripout"],
  ["filter.notebook.clean", "jq --indent 1 '.cells[].outputs = []'"],
  ["filter.tidy.clean", "perl -pe 's/a/b/'"],
  ["diff.word.textconv", "pandoc --to=plain"],
  ["merge.ours.driver", "true"],
  ["credential.helper", "store --file ~/.git-credentials"],
  ["credential.helper", "!/usr/bin/gh auth git-credential"],
  ["credential.helper", "cache --timeout=3600"],
  ["gpg.program", "gpg2"],
  ["gpg.ssh.program", "/opt/1Password/op-ssh-sign"],
  ["alias.lg", "log --graph --format=%h"],
  ["alias.root", "!cd $(git rev-parse --show-toplevel) && git status"],
  ["alias.test", "!npm test"],
  ["alias.up", "!git fetch origin && git rebase origin/main"],
  ["pager.log", "false"],
  // Data, whatever it looks like.
  ["remote.origin.url", "../other"],
  ["remote.origin.url", "ext::ssh -i ~/.ssh/key host git-upload-pack x"],
  ["branch.main.merge", "refs/heads/main"],
  ["core.attributesfile", "attributes"],
  ["user.name", "./me"],
])("%s = %s starts nothing of the worktree", (name, value) => {
  // Words of a command that is asked for count where such a file is there.
  expect(inTree(name, value).filter((place) => !place.endsWith("?"))).toEqual([]);
});

test("a home is found by its names", () => {
  const home = path.join(os.homedir(), "bin/tool");
  for (const value of ["~/bin/tool", "$HOME/bin/tool", '"$HOME"/bin/tool', "${HOME}/bin/tool"])
    expect(startedWords({ name: "core.pager", value }, TOP)).toEqual([
      expect.objectContaining({ place: home, isProgram: true }),
    ]);
});
