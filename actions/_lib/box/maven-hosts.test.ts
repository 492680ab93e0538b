import { expect, test } from "vitest";
import { type Ask, packageHosts } from "./package-hosts.ts";

const POM = `<project>
  <repositories>
    <!-- <repository><id>old</id><url>https://old.example.com</url></repository> -->
    <repository><id>own</id><url>https://own.example.com/m2?a=1&amp;b=2</url></repository>
  </repositories>
  <distributionManagement><repository><id>out</id><url>https://out.example.com</url></repository></distributionManagement>
  <build><extensions><extension><groupId>code</groupId></extension></extensions></build>
  <profiles><profile><pluginRepositories>
    <pluginRepository><id>plug</id><url>https://plug.example.com</url></pluginRepository>
  </pluginRepositories></profile></profiles>
</project>`;

/** As Maven says it, by what it reads and what it makes of it. */
const SAID = `[DEBUG] Reading global settings from /usr/share/maven/conf/settings.xml
[DEBUG] Reading user settings from /home/me/.m2/settings.xml
[DEBUG] Repositories (dependencies): [own (https://own.example.com/m2, default, releases+snapshots), corp (https://me:secret@corp.example.com/all, default, releases), feed (https://feed.example.com, default, snapshots)]
[DEBUG] Repositories (plugins)     : [plug (https://plug.example.com, default, releases), stop (http://0.0.0.0/, default, releases, blocked)]
`;

const SETTINGS: Record<string, string> = {
  "/home/me/.m2/settings.xml": `<settings>
    <servers><server><id>corp</id><password>secret</password></server></servers>
    <mirrors><mirror><id>corp</id><mirrorOf>central</mirrorOf><url>\${env.CORP}/all</url></mirror></mirrors></settings>`,
  "/usr/share/maven/conf/settings.xml": `<settings><mirrors>
    <mirror><id>stop</id><mirrorOf>external:http:*</mirrorOf><url>http://0.0.0.0/</url><blocked>true</blocked></mirror>
    <mirror><id>corp</id><mirrorOf>*</mirrorOf><url>https://late.example.com</url></mirror></mirrors></settings>`,
};

type Given = { args: string[]; settings: Record<string, string> }[];

function asks(files: Record<string, string>, given: Given = []): Ask {
  return {
    files: ["pom.xml"],
    file: async (name) => files[name] ?? null,
    async run(tool, args, settings) {
      if (tool === "cat") return SETTINGS[args[0] ?? ""] ?? null;
      given.push({ args, settings });
      return SAID;
    },
    read: async () => null,
  };
}

test("the hosts are those that Maven says it would use, without what it blocks", async () => {
  const { hosts } = await packageHosts(asks({ "pom.xml": POM }));
  expect([...hosts].toSorted()).toEqual([
    "corp.example.com:443",
    "feed.example.com:443",
    "own.example.com:443",
    "plug.example.com:443",
  ]);
});

test("of the repository Maven is given the addresses, and nothing that it would start", async () => {
  const given: Given = [];
  await packageHosts(asks({ "pom.xml": POM }, given));
  const project = given[0]?.settings["pom.xml"];
  expect(project).toContain("<id>own</id><url>https://own.example.com/m2?a=1&amp;b=2</url>");
  expect(project).toContain("<id>plug</id><url>https://plug.example.com</url>");
  expect(project).not.toMatch(/code|old|out\.example/);
});

test("the settings that a repository names for Maven are asked with, by names that start nothing", async () => {
  const given: Given = [];
  const files = {
    "pom.xml": POM,
    ".mvn/maven.config": "-B\n-s .mvn/extensions.xml --global-settings=no.xml -gs g/a/1/a-1.jar -Dx=1",
    ".mvn/extensions.xml": "<settings/>",
    "g/a/1/a-1.jar": "code",
  };
  await packageHosts(asks(files, given));
  expect(given[0]?.args.slice(-4)).toEqual(["-s", "settings-0.xml", "-gs", "settings-2.xml"]);
  expect(Object.keys(given[0]?.settings ?? {})).toEqual(["settings-0.xml", "settings-2.xml", "pom.xml"]);
});

test("the box is told this machine's mirrors and repositories without names and passwords; its user's come first", async () => {
  const { maven } = await packageHosts(asks({ "pom.xml": POM }));
  expect(maven).toEqual({
    mirrors: [
      { id: "corp", url: "https://corp.example.com/all", mirrorOf: "central", blocked: false },
      { id: "stop", url: "http://0.0.0.0/", mirrorOf: "external:http:*", blocked: true },
    ],
    repositories: [{ id: "feed", url: "https://feed.example.com/", snapshots: true }],
    pluginRepositories: [],
  });
});

test("where a wrapper gets its Maven is asked for, too", async () => {
  const wrapper =
    "distributionUrl=https\\://dist.example.com/maven.zip\nwrapperUrl=https://jar.example.com/w.jar\n";
  const { hosts } = await packageHosts(asks({ ".mvn/wrapper/maven-wrapper.properties": wrapper }));
  expect(hosts).toContain("dist.example.com:443");
  expect(hosts).toContain("jar.example.com:443");
});
