import { spawn } from "node:child_process";
import path from "node:path";
import { checkDist } from "./check-dist.ts";
import { docs } from "./docs.ts";
import { brokenLinks, documents } from "./docs/broken-links.ts";

const root = path.dirname(import.meta.dirname);

type Check = { name: string; run: () => Promise<string | null> };

// A third of the time is theirs, on one core: beside all the others.
const bundles = checkDist();
bundles.catch(() => {}); // told where it is waited for

/** `npm run check`: all that can be known without running the product. Each failure says what to run. */
const CHECKS: Check[] = [
  { name: "types", run: () => tool("tsc", ["-p", "tsconfig.json"]) },
  { name: "lint", run: () => tool("oxlint", ["--deny-warnings"]) },
  { name: "format", run: () => tool("oxfmt", ["--check", "."]) },
  { name: "migrations", run: () => tool("node", ["scripts/schema.ts", "--check"]) },
  { name: "database types", run: () => tool("node", ["scripts/types.ts", "--check"]) },
  { name: "generated tables", run: async () => listed(await docs({ write: false }), "npm run docs") },
  { name: "links in documents", run: async () => linksNowhere() },
  { name: "dist", run: async () => listed(await bundles, "npm run build") },
];

function linksNowhere(): string | null {
  const found = documents().flatMap((document) =>
    brokenLinks(document).map((link) => `${document} links to ${link}`),
  );
  return found.length === 0 ? null : `${found.join("\n")}\nNot there: mend the link, or what it leads to.`;
}

function listed(files: string[], fix: string): string | null {
  return files.length === 0
    ? null
    : `${files.join("\n")}\nOut of date: run \`${fix}\` and commit the result.`;
}

function tool(name: string, args: string[]): Promise<string | null> {
  return new Promise((resolve, reject) => {
    let output = "";
    const child = spawn(path.join(root, "node_modules", ".bin", name), args, {
      cwd: root,
      stdio: ["ignore", "pipe", "pipe"],
    });
    child.stdout.on("data", (chunk: Buffer) => (output += chunk.toString()));
    child.stderr.on("data", (chunk: Buffer) => (output += chunk.toString()));
    child.on("error", reject);
    child.on("close", (code) =>
      resolve(code === 0 ? null : output.trim() || `${name} ended with code ${code}`),
    );
  });
}

let failed = 0;
for (const check of CHECKS) {
  const problem = await check.run();
  console.log(`${problem === null ? "ok    " : "FAILED"} ${check.name}`);
  if (problem !== null) {
    failed += 1;
    console.log(problem.replaceAll(/^/gm, "         "));
  }
}
if (failed > 0) console.log(`\n${failed} of ${CHECKS.length} checks failed.`);
// At once: PGlite, of which the tables are asked, overwrites process.exitCode when its Postgres ends.
process.exit(failed === 0 ? 0 : 1);
