import type { Answer, Ask } from "./package-hosts.ts";
import { wrapperAddresses } from "./wrapper-addresses.ts";

const FILES = ["settings.gradle", "settings.gradle.kts", "build.gradle", "build.gradle.kts"];

/** Repositories by a name: the address is in Gradle. */
const NAMED = ["mavenCentral", "google", "jcenter", "gradlePluginPortal"];
const LITERAL =
  /\b(?:maven|ivy)\s*(?:\(\s*(?:url\s*=\s*)?|\{[^{}]*?\b(?:url|setUrl)\b[\s=(]*)(?:uri\s*(?:\(\s*)?)?["'](https?:\/\/[^"'$]+)["']/g;

/**
 * A build of Gradle's is a program, and the repository's is not run out here: of its text at the base what names a repository
 * is taken, by an address or by a name. What address a name has Gradle is asked, in a build of ours that uses these names;
 * with it what the init scripts of whoever runs this add, which are his.
 */
export async function gradle(ask: Ask): Promise<Answer> {
  const texts = await Promise.all(FILES.map(async (name) => withoutComments((await ask.file(name)) ?? "")));
  const all = texts.join("\n");
  const names = NAMED.filter((name) => new RegExp(`\\b${name}\\s*\\(`).test(all));
  // Where plugins come from when nobody says it.
  if (!/\bpluginManagement\b/.test(all) && !names.includes("gradlePluginPortal"))
    names.push("gradlePluginPortal");
  const build = `repositories {\n${names.map((name) => `  ${name}()\n`).join("")}}\n`;
  const [said, wrapper] = await Promise.all([
    ask.run("sh", ["-c", QUESTION], { "settings.gradle": ANSWER, "build.gradle": build }),
    wrapperAddresses(ask, "gradle/wrapper/gradle-wrapper.properties"),
  ]);
  return {
    urls: [
      ...[...all.matchAll(LITERAL)].map(([, url]) => url ?? ""),
      ...[...(said ?? "").matchAll(/^whim: (\S+)$/gm)].map(([, url]) => url ?? ""),
      ...wrapper,
    ],
    told: {},
  };
}

/** Its user's settings are read where nothing may be written, so they are looked at beside its own. A JVM of another size would be another process. */
const QUESTION = `own="\${GRADLE_USER_HOME:-$HOME/.gradle}"
gradle=$(command -v gradle || ls -d "$own"/wrapper/dists/*/*/*/bin/gradle | tail -n 1)
mkdir home temporary
cp -r "$own"/init.gradle "$own"/init.gradle.kts "$own"/init.d home/ 2>/dev/null
grep -v '^ *org\\.gradle\\.jvmargs' "$own"/gradle.properties >home/gradle.properties 2>/dev/null
GRADLE_OPTS="-Djava.io.tmpdir=$PWD/temporary" exec "$gradle" --offline --no-daemon -q -g home`;

const ANSWER = `def tell = { all -> all.each { if (it.hasProperty('url') && it.url != null) println('whim: ' + it.url) } }
gradle.settingsEvaluated {
  tell(it.pluginManagement.repositories)
  if (it.hasProperty('dependencyResolutionManagement')) tell(it.dependencyResolutionManagement.repositories)
}
gradle.rootProject { project ->
  project.afterEvaluate {
    tell(project.buildscript.repositories)
    tell(project.repositories)
  }
}
`;

/**
 * What is in quotes is no comment: an address has two strokes, and in "**\/*.java" one seems to begin. What has no end goes to
 * the end of its line or of the file: looked for from each beginning anew, a megabyte of them would take minutes.
 */
const QUOTED_OR_COMMENT = /(["'])(?:\\.|(?!\1)[^\n])*?(?:\1|$)|\/\*[^]*?(?:\*\/|(?![^]))|\/\/.*/gm;

function withoutComments(text: string): string {
  return text.replaceAll(QUOTED_OR_COMMENT, (found) => (found.startsWith("/") ? "" : found));
}
