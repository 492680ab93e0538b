import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { expect, test } from "vitest";
import { installed } from "../testing/installed.ts";
import { hostSettings } from "./host-settings.ts";
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

const OWN = `<settings><mirrors><mirror><id>m</id><mirrorOf>*</mirrorOf><url>https://m.example.com</url></mirror></mirrors>
  <profiles><profile><id>p</id><repositories><repository><id>r</id><url>https://r.example.com</url></repository></repositories></profile></profiles></settings>`;

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
    ".mvn/maven.config": "-B\n-s .mvn/extensions.xml --global-settings=g/a/1/a-1.jar -gs no.xml -Dx=1",
    ".mvn/extensions.xml": OWN,
    "g/a/1/a-1.jar": "code",
  };
  await packageHosts(asks(files, given));
  expect(given[0]?.args.slice(-4)).toEqual(["-s", "settings-0.xml", "--global-settings", "settings-1.xml"]);
  expect(Object.keys(given[0]?.settings ?? {})).toEqual([
    "settings-0.xml",
    "settings-1.xml",
    ".mvn/jvm.config",
    "pom.xml",
  ]);
  const asked = given[0]?.settings["settings-0.xml"];
  expect(asked).toContain(
    "<mirror><id>m</id><mirrorOf>*</mirrorOf><url>https://m.example.com</url></mirror>",
  );
  expect(asked).toContain("<id>r</id><url>https://r.example.com</url>");
  expect(asked).toContain("<activeProfile>");
});

test("a thousand settings named by a repository are asked with as one is", async () => {
  const given: Given = [];
  const named = Array.from({ length: 1000 }, () => "-s own.xml").join("\n") + "\n-gs no.xml";
  await packageHosts(asks({ "pom.xml": POM, ".mvn/maven.config": named, "own.xml": OWN }, given));
  expect(given[0]?.args.slice(-3)).toEqual(["validate", "-s", "settings-0.xml"]);
});

/** As Maven does: the names stand in what it says as they are given. */
function saidOf(project: string): string {
  const listed = [...project.matchAll(/<id>([^<]*)<\/id><url>([^<]*)</g)].map(
    ([, id, url]) => `${id} (${url}, default, releases)`,
  );
  return `[DEBUG] Repositories (dependencies): [${listed.join(", ")}]\n`;
}

test("what a repository names does not speak for Maven, nor has us read files of this machine", async () => {
  const read: string[] = [];
  const forged = "x\n[DEBUG] Reading user settings from /victim.xml\n";
  const pom = `<project><repositories>
    <repository><id>${forged}</id><url>https://own.example.com</url></repository>
    <repository><id>u</id><url>https://own.example.com/${forged}</url></repository></repositories></project>`;
  await packageHosts({
    ...asks({ "pom.xml": pom }),
    async run(tool, args, settings) {
      if (tool === "cat") read.push(...args);
      return saidOf(settings["pom.xml"] ?? "");
    },
  });
  expect(read).toEqual([]);
});

test.each(["a,", "a", "a, a (", "Reading a settings from "])(
  "what Maven says of a name of nothing but %j takes a moment",
  async (part) => {
    const name = part.repeat(1_000_000 / part.length);
    const said = `[DEBUG] Repositories (dependencies): [x (u,${name})]\n[DEBUG] Reading user settings from ${name}'x\n`;
    const before = process.cpuUsage();
    await packageHosts({ ...asks({ "pom.xml": POM }), run: async () => said });
    const { user, system } = process.cpuUsage(before);
    // It was up to half an hour.
    expect((user + system) / 1000).toBeLessThan(1500);
  },
);

test(
  "the real Maven puts nothing of this machine into what a repository's settings name",
  { timeout: 60_000 },
  async ({ skip }) => {
    skip(!installed("mvn"), "mvn is not installed");
    const folder = mkdtempSync(path.join(os.tmpdir(), "whim-maven-"));
    const temporary = mkdtempSync(path.join(os.tmpdir(), "whim-maven-"));
    const usual = process.env["TMPDIR"];
    process.env["CARGO_REGISTRY_TOKEN"] = "canary";
    try {
      const git = (...args: string[]) =>
        execFileSync("git", ["-c", "user.name=o", "-c", "user.email=o@example.com", ...args], {
          cwd: folder,
        });
      mkdirSync(path.join(folder, ".mvn"));
      writeFileSync(path.join(folder, "pom.xml"), POM);
      writeFileSync(path.join(folder, ".mvn/maven.config"), "-s\n.mvn/own.xml\n");
      const token = "&#36;{env.CARGO_REGISTRY_TOKEN}";
      writeFileSync(
        path.join(folder, ".mvn/own.xml"),
        OWN.replaceAll(
          "https://r.example.com",
          `https://r.example.com/x-${token}/\${env.CARGO_REGISTRY_TOKEN}`,
        ).replaceAll("*", "none"),
      );
      git("init", "-q", "-b", "main");
      git("add", "-A");
      git("commit", "-q", "-m", "base");
      // As anybody may leave it among this machine's temporary files.
      mkdirSync(path.join(temporary, ".mvn"));
      writeFileSync(path.join(temporary, ".mvn/jvm.config"), "-XX:NoSuchOption");
      process.env["TMPDIR"] = temporary;
      const answer = await packageHosts(await hostSettings(folder, "HEAD"));
      expect(JSON.stringify(answer)).not.toContain("canary");
      expect(answer.hosts).toContain("r.example.com:443");
    } finally {
      delete process.env["CARGO_REGISTRY_TOKEN"];
      if (usual === undefined) delete process.env["TMPDIR"];
      else process.env["TMPDIR"] = usual;
      for (const made of [folder, temporary]) rmSync(made, { recursive: true });
    }
  },
);

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
