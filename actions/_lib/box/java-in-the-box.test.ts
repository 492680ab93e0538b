import { execFileSync, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type RequestListener, type Server } from "node:http";
import { createServer as createTlsServer, type Server as TlsServer } from "node:https";
import { type AddressInfo, connect } from "node:net";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { installed } from "../testing/installed.ts";
import { type AttackedBox, openAttackedBox } from "../testing/attacked-box.ts";
import { makeAuthority } from "../testing/authority.ts";

/**
 * The real Maven on a project whose plugin, dependency and all are at a registry of ours. Its owner's settings name a
 * mirror for everything, with a password; the project knows nothing of it.
 */
const MAVEN = ["mvn", "javac"].every(installed) ? programOf("mvn") : null;
const SECRETS = ["canary-in-address", "canary-of-server", "1nDXx7fkQpZs83mWvYtR"];
const PATIENCE_MS = 120_000;
const search = process.env["PATH"];

let folder: string;
let registry: Server;
let overTls: TlsServer;
let asked: string[];
let box: AttackedBox;

function programOf(tool: string): string {
  return spawnSync("bash", ["-c", 'command -v "$1"', "bash", tool], { encoding: "utf8" }).stdout.trim();
}

beforeAll(async () => {
  if (MAVEN === null) return;
  folder = mkdtempSync(path.join(os.tmpdir(), "whim-maven-"));
  const files = artifacts();
  asked = [];
  const answer: RequestListener = (request, response) => {
    asked.push(`${request.headers.host}${request.url}`);
    const found = files.get((request.url ?? "").replace("/m2/", ""));
    response.writeHead(found === undefined ? 404 : 200);
    response.end(found);
  };
  registry = createServer(answer);
  overTls = createTlsServer(makeAuthority(folder, "mvn.example.com"), answer);
  for (const server of [registry, overTls])
    await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
  write("settings.xml", SETTINGS);
  // As if these were the settings of whoever runs this.
  write("bin/mvn", `#!/bin/sh\nexec ${MAVEN} --global-settings ${folder}/settings.xml "$@"\n`, 0o755);
  process.env["PATH"] = `${folder}/bin:${search}`;
  box = await openAttackedBox({
    files: PROJECT,
    egress: "packages",
    network: {
      resolve: async () => ["93.184.215.14"],
      connect: (_, port) =>
        connect(((port === 443 ? overTls : registry).address() as AddressInfo).port, "127.0.0.1"),
    },
  });
}, PATIENCE_MS);
afterAll(async () => {
  if (MAVEN === null) return;
  process.env["PATH"] = search;
  await box.close();
  for (const server of [registry, overTls]) {
    server.closeAllConnections();
    server.close();
  }
  rmSync(folder, { recursive: true });
});

const SETTINGS = `<settings>
  <servers><server><id>corp</id><username>me</username><password>${SECRETS[1]}</password></server></servers>
  <mirrors>
    <!-- <mirror><id>old</id><mirrorOf>*</mirrorOf><url>https://old.example.com/</url></mirror> -->
    <mirror><id>corp</id><mirrorOf>*,!feed</mirrorOf><url>http://me:${SECRETS[0]}@mvn.example.com/m2</url></mirror>
  </mirrors>
  <profiles><profile><id>p</id><repositories>
    <repository><id>feed</id><url>https://feed.example.com/${SECRETS[2]}/m2</url></repository>
  </repositories></profile></profiles>
  <activeProfiles><activeProfile>p</activeProfile></activeProfiles>
</settings>`;

const PLUGIN =
  "<groupId>org.example</groupId><artifactId>build-maven-plugin</artifactId><version>1.0</version>";
const LEFT = "<groupId>org.example</groupId><artifactId>left</artifactId><version>1.0</version>";

const PROJECT = {
  "pom.xml": `<project><modelVersion>4.0.0</modelVersion>
  <groupId>a</groupId><artifactId>a</artifactId><version>1</version><packaging>pom</packaging>
  <dependencies><dependency>${LEFT}</dependency></dependencies>
  <build><plugins><plugin>${PLUGIN}
    <executions><execution><phase>test</phase><goals><goal>build</goal></goals></execution></executions>
  </plugin></plugins></build></project>`,
  "build.gradle": `apply plugin: 'java'
repositories { maven { url 'http://mvn.example.com/m2'; if (it.hasProperty('allowInsecureProtocol')) allowInsecureProtocol = true }
  maven { url 'https://mvn.example.com/m2' } }
dependencies { implementation 'org.example:left:1.0' }
sourceSets { main { java { srcDirs = ['src'] } } }
task testIt(type: JavaExec) {
  classpath = sourceSets.main.runtimeClasspath
  if (it.hasProperty('mainClass')) mainClass = 'ATest' else main = 'ATest'
}
`,
  "settings.gradle": "rootProject.name = 'a'\n",
  "src/ATest.java": `public class ATest { public static void main(String[] all) { System.out.println("tested: " + left.Left.said()); } }`,
};

/** What Maven's own compiler and test plugins do, without the hundred files that they are. */
const MOJO = `package org.example;
import java.io.File;
import java.net.*;
import java.util.*;
import javax.tools.ToolProvider;
import org.apache.maven.plugin.*;
public class Build extends AbstractMojo {
  private List<String> classpath;
  public void execute() throws MojoExecutionException {
    try {
      new File("target").mkdirs();
      String path = String.join(":", classpath);
      if (ToolProvider.getSystemJavaCompiler().run(null, null, null, "-cp", path, "-d", "target", "src/ATest.java") != 0)
        throw new MojoExecutionException("it does not compile");
      List<URL> urls = new ArrayList<>();
      for (String each : classpath) urls.add(new File(each).toURI().toURL());
      urls.add(new File("target").toURI().toURL());
      Class<?> test = new URLClassLoader(urls.toArray(new URL[0])).loadClass("ATest");
      test.getMethod("main", String[].class).invoke(null, (Object) new String[0]);
    } catch (ReflectiveOperationException | java.io.IOException error) {
      throw new MojoExecutionException("the test failed", error);
    }
  }
}`;

const DESCRIPTOR = `<plugin>${PLUGIN}<goalPrefix>build</goalPrefix><mojos><mojo>
  <goal>build</goal><implementation>org.example.Build</implementation><language>java</language>
  <requiresDependencyResolution>test</requiresDependencyResolution>
  <instantiationStrategy>per-lookup</instantiationStrategy>
  <parameters><parameter><name>classpath</name><type>java.util.List</type></parameter></parameters>
  <configuration><classpath implementation="java.util.List" default-value="\${project.testClasspathElements}"/></configuration>
</mojo></mojos></plugin>`;

function write(name: string, text: string, mode = 0o644): string {
  const file = path.join(folder, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text, { mode });
  return file;
}

function artifacts(): Map<string, string | Buffer> {
  const home = /Maven home: (.*)/.exec(execFileSync("mvn", ["-v"], { encoding: "utf8" }))?.[1] ?? "";
  write(
    "left/left/Left.java",
    'package left; public class Left { public static String said() { return "left"; } }',
  );
  write("plugin/org/example/Build.java", MOJO);
  write("plugin/META-INF/maven/plugin.xml", DESCRIPTOR);
  const libraries = readdirSync(path.join(home, "lib")).map((name) => path.join(home, "lib", name));
  const made = new Map<string, string | Buffer>();
  for (const { name, artifact, source, of } of [
    { name: "left", artifact: "left", source: "left/Left.java", of: LEFT },
    { name: "plugin", artifact: "build-maven-plugin", source: "org/example/Build.java", of: PLUGIN },
  ]) {
    const cwd = path.join(folder, name);
    execFileSync("javac", ["-cp", libraries.join(":"), source], { cwd });
    execFileSync("jar", ["cf", `../${name}.jar`, "."], { cwd });
    const packaging = name === "plugin" ? "<packaging>maven-plugin</packaging>" : "";
    const base = `org/example/${artifact}/1.0/${artifact}-1.0`;
    made.set(`${base}.pom`, `<project><modelVersion>4.0.0</modelVersion>${of}${packaging}</project>`);
    made.set(`${base}.jar`, readFileSync(path.join(folder, `${name}.jar`)));
  }
  // Maven gives this to every plugin that does not name one of its own.
  const utils = "org/codehaus/plexus/plexus-utils/1.1/plexus-utils-1.1";
  const coordinates =
    "<groupId>org.codehaus.plexus</groupId><artifactId>plexus-utils</artifactId><version>1.1</version>";
  made.set(`${utils}.pom`, `<project><modelVersion>4.0.0</modelVersion>${coordinates}</project>`);
  made.set(`${utils}.jar`, made.get("org/example/left/1.0/left-1.0.jar") ?? "");
  const sums = [...made].map(([name, content]): [string, string] => [
    `${name}.sha1`,
    createHash("sha1").update(content).digest("hex"),
  ]);
  return new Map([...made, ...sums]);
}

test(
  "a project is built and tested with what its machine's mirror has, and the next command has it",
  async ({ skip }) => {
    skip(MAVEN === null, "mvn is not installed");
    const { code, output } = await box.bash(`${MAVEN} -B test`, { network: true, timeoutMs: PATIENCE_MS });
    expect(`${code} ${output}`).toMatch(/^0 [^]*tested: left\n/);
    expect(asked.every((where) => where.startsWith("mvn.example.com/m2/org/"))).toBe(true);
    const again = await box.bash(`${MAVEN} -B --offline -q test`, { timeoutMs: PATIENCE_MS });
    expect(again.output).toContain("tested: left\n");
  },
  PATIENCE_MS,
);

test(
  "Gradle builds and tests with what it gets through the proxy, and the next command has it",
  async ({ skip }) => {
    skip(MAVEN === null, "mvn is not installed");
    skip(!installed("gradle"), "gradle is not installed");
    const more = { timeoutMs: PATIENCE_MS };
    const { code, output } = await box.bash("gradle -q testIt", { network: true, ...more });
    expect(`${code} ${output}`).toMatch(/^0 [^]*tested: left\n/);
    const again = await box.bash("rm -rf build .gradle && gradle -q --offline testIt", more);
    expect(again.output).toContain("tested: left\n");
  },
  2 * PATIENCE_MS,
);

test(
  "with settings of the repository's own Maven finds its way too, and over TLS",
  async ({ skip }) => {
    skip(MAVEN === null, "mvn is not installed");
    const own = `<settings><localRepository>/tmp/other</localRepository><mirrors><mirror><id>own</id><mirrorOf>*</mirrorOf><url>https://mvn.example.com/m2</url></mirror></mirrors></settings>`;
    const authority = readFileSync(path.join(folder, "ca.pem"), "utf8");
    const trust = "-Djavax.net.ssl.trustStore=/tmp/store -Djavax.net.ssl.trustStorePassword=changeit";
    const { code, output } = await box.bash(
      `echo '${own}' > /tmp/own.xml; echo '${authority}' > /tmp/ca.pem
       keytool -importcert -noprompt -keystore /tmp/store -storepass changeit -file /tmp/ca.pem
       ${MAVEN} -B -s /tmp/own.xml ${trust} test`,
      { network: true, timeoutMs: PATIENCE_MS },
    );
    expect(`${code} ${output}`).toMatch(/^0 [^]*https:\/\/mvn[^]*tested: left\n/);
  },
  PATIENCE_MS,
);

test("no password of the machine's settings is in the box, and what is not told is said", async ({
  skip,
}) => {
  skip(MAVEN === null, "mvn is not installed");
  const { output } = await box.bash(
    "env; cat ~/.m2/settings.xml; grep -r canary ~ /etc /usr/share/maven 2>/dev/null",
  );
  expect(output).toContain("<url>http://mvn.example.com/m2</url>");
  for (const secret of SECRETS) expect(output).not.toContain(secret);
  expect(box.refusals).toContainEqual(
    expect.objectContaining({
      message: expect.stringContaining(`not told Maven's address of "feed"`) as string,
    }),
  );
});
