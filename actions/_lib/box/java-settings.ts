import type { MavenTold } from "./maven-hosts.ts";
import { xmlText } from "./xml-text.ts";

/**
 * Java asks no variable for a proxy, and every Java that is told by JAVA_TOOL_OPTIONS says so in its output, where a check
 * may compare it. So Maven and Gradle are told, each by its user's settings; these are files below the folder of caches.
 */
export function javaSettings(port: number, told: MavenTold): Record<string, string> {
  return { "m2/settings.xml": mavenSettings(port, told), "gradle/gradle.properties": gradleProperties(port) };
}

/** For a Maven that is started with settings of the repository's: it does not read those of its user. */
export function javaOptions(port: number): Record<string, string> {
  const ways = properties(port).map(([name, value]) => `-D${name}=${value}`);
  // From 3.9 on it has to be told to look at them, from 4 on by another name.
  const looks = ["connector", "transport"].map((name) => `-Daether.${name}.http.useSystemProperties=true`);
  return { MAVEN_OPTS: [...ways, ...looks].join(" ") };
}

function properties(port: number): [string, string][] {
  return ["http", "https"].flatMap((scheme): [string, string][] => [
    [`${scheme}.proxyHost`, "127.0.0.1"],
    [`${scheme}.proxyPort`, String(port)],
  ]);
}

function gradleProperties(port: number): string {
  const lines = [
    ...properties(port).map(([name, value]) => `systemProp.${name}=${value}`),
    // It would end with the command that started it, and the next one would look for it.
    "org.gradle.daemon=false",
  ];
  return `${lines.join("\n")}\n`;
}

function mavenSettings(port: number, told: MavenTold): string {
  const proxies = ["http", "https"].map((protocol) =>
    element("proxy", {
      id: protocol,
      protocol,
      host: "127.0.0.1",
      port: String(port),
      nonProxyHosts: "localhost|127.*",
    }),
  );
  return settingsXml(told, proxies);
}

/** Settings of Maven's in which these repositories are known, and in use. */
export function settingsXml(
  { mirrors, repositories, pluginRepositories }: MavenTold,
  proxies: string[] = [],
): string {
  const mirrored = mirrors.map(({ id, url, mirrorOf, blocked }) =>
    element("mirror", { id, mirrorOf, url, ...(blocked ? { blocked: "true" } : {}) }),
  );
  return [
    "<settings>",
    "<proxies>",
    ...proxies,
    "</proxies>",
    "<mirrors>",
    ...mirrored,
    "</mirrors>",
    "<profiles><profile><id>machine</id>",
    "<repositories>",
    ...repositories.map(repository("repository")),
    "</repositories>",
    "<pluginRepositories>",
    ...pluginRepositories.map(repository("pluginRepository")),
    "</pluginRepositories>",
    "</profile></profiles>",
    "<activeProfiles><activeProfile>machine</activeProfile></activeProfiles>",
    "</settings>",
    "",
  ].join("\n");
}

function repository(name: string): (one: MavenTold["repositories"][number]) => string {
  return ({ id, url, snapshots }) =>
    `<${name}>${element("id", id)}${element("url", url)}<snapshots>${element("enabled", String(snapshots))}</snapshots></${name}>`;
}

function element(name: string, content: string | Record<string, string>): string {
  const inner =
    typeof content === "string"
      ? xmlText(content)
      : Object.entries(content)
          .map(([key, value]) => element(key, value))
          .join("");
  return `<${name}>${inner}</${name}>`;
}
