import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { expect, test } from "vitest";
import { installed } from "../testing/installed.ts";
import { noBox } from "../testing/no-box.ts";
import { hostSettings } from "./host-settings.ts";
import { type Ask, packageHosts } from "./package-hosts.ts";

type Given = { args: string[]; settings: Record<string, string> }[];

function asks(files: Record<string, string>, said: string | null, given: Given = []): Ask {
  return {
    files: Object.keys(files),
    file: async (name) => files[name] ?? null,
    async run(_, args, settings) {
      given.push({ args, settings });
      return said;
    },
    read: async () => null,
  };
}

const BUILD = `// maven { url 'https://commented.example.com' }
repositories {
  mavenCentral()
  maven { url 'https://groovy.example.com/m2' }
  maven {
    name = "two" // and a word
    url = uri("https://uri.example.com:8443/m2")
  }
  maven("https://kotlin.example.com/m2")
  ivy { url "https://ivy.example.com" }
  maven { url "https://\${host}/m2" }
}
publishing { publications { all { pom { url = "https://home.example.com" } } } }
`;

test("addresses in a build are its repositories', not what else it names", async () => {
  const { hosts } = await packageHosts(asks({ "build.gradle": BUILD }, null));
  expect([...hosts]).toEqual([
    "groovy.example.com:443",
    "uri.example.com:8443",
    "kotlin.example.com:443",
    "ivy.example.com:443",
  ]);
});

test("a comment is none in quotes, where patterns of files look like one", async () => {
  const build = `include '**/*.java'
    repositories { maven { url 'https://own.example.com' } /* maven { url 'https://old.example.com' } */ }
    exclude "**/*.class" // don't
    maven { url "https://two.example.com" }`;
  const { hosts } = await packageHosts(asks({ "build.gradle": build }, null));
  expect([...hosts]).toEqual(["own.example.com:443", "two.example.com:443"]);
});

test.each(["\n", "\r", " ", "/*x", "'", '\\"', "maven { url uri ( ", "distributionUrl "])(
  "files of nothing but %j take a moment",
  async (part) => {
    const text = `maven { url uri ${part.repeat(1_000_000 / part.length)}`;
    const before = process.cpuUsage();
    await packageHosts(
      asks({ "build.gradle": text, "gradle/wrapper/gradle-wrapper.properties": text.slice(16) }, null),
    );
    const { user, system } = process.cpuUsage(before);
    // It was up to half an hour.
    expect((user + system) / 1000).toBeLessThan(1500);
  },
);

test("Gradle is asked for the addresses of the names in use, and given nothing of the repository's", async () => {
  const given: Given = [];
  const said = "Welcome\nwhim: https://one.example.com/m2/\nwhim: https://two.example.com/\n";
  const { hosts } = await packageHosts(asks({ "build.gradle": BUILD }, said, given));
  expect([...hosts]).toEqual(expect.arrayContaining(["one.example.com:443", "two.example.com:443"]));
  expect(given[0]?.settings["build.gradle"]).toBe(
    "repositories {\n  mavenCentral()\n  gradlePluginPortal()\n}\n",
  );
  expect(JSON.stringify(given)).not.toContain("example.com");
});

test("where settings say where plugins come from, that is where", async () => {
  const given: Given = [];
  const files = { "settings.gradle.kts": "pluginManagement { repositories { google() } }" };
  await packageHosts(asks(files, null, given));
  expect(given[0]?.settings["build.gradle"]).toBe("repositories {\n  google()\n}\n");
});

test("where a wrapper gets its Gradle is asked for, too", async () => {
  const files = {
    "settings.gradle": "",
    "gradle/wrapper/gradle-wrapper.properties":
      "distributionUrl=https\\://dist.example.com/gradle-9-bin.zip\n",
  };
  expect([...(await packageHosts(asks(files, null))).hosts]).toEqual(["dist.example.com:443"]);
});

test(
  "the real Gradle says what its names and its user's init scripts mean, and runs nothing of the repository",
  { timeout: 120_000 },
  async ({ skip }) => {
    skip(!installed("gradle"), "gradle is not installed");
    skip(noBox !== "", noBox);
    const folder = mkdtempSync(path.join(os.tmpdir(), "whim-gradle-"));
    const before = process.env["GRADLE_USER_HOME"];
    try {
      mkdirSync(path.join(folder, "own/init.d"), { recursive: true });
      mkdirSync(path.join(folder, "tree"));
      writeFileSync(
        path.join(folder, "own/gradle.properties"),
        "corp=https://corp.example.com\norg.gradle.jvmargs=-Xmx9g\n",
      );
      writeFileSync(
        path.join(folder, "own/init.d/corp.gradle"),
        "allprojects { repositories { maven { url(corp + '/m2') } } }\n",
      );
      const planted = `new File('${folder}/ran').text = 'x'\nprintln 'whim: https://evil.example.com'\n`;
      writeFileSync(path.join(folder, "tree/build.gradle"), `${planted}repositories { mavenCentral() }\n`);
      const git = (...args: string[]) =>
        execFileSync("git", ["-c", "user.name=o", "-c", "user.email=o@example.com", ...args], {
          cwd: path.join(folder, "tree"),
        });
      git("init", "-q", "-b", "main");
      git("add", "-A");
      git("commit", "-q", "-m", "base");
      process.env["GRADLE_USER_HOME"] = path.join(folder, "own");
      const { hosts } = await packageHosts(await hostSettings(path.join(folder, "tree"), "HEAD"));
      expect(hosts).toContain("corp.example.com:443");
      // Central's, the portal's, and its user's.
      expect(hosts.size).toBe(3);
      expect(hosts).not.toContain("evil.example.com:443");
    } finally {
      if (before === undefined) delete process.env["GRADLE_USER_HOME"];
      else process.env["GRADLE_USER_HOME"] = before;
      rmSync(folder, { recursive: true });
    }
  },
);
