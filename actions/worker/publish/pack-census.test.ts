import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { deflateSync } from "node:zlib";
import { expect, test } from "vitest";
import { PACK_LIMITS, packFault } from "./pack-census.ts";

const SHA = "1".repeat(40);

/** A bundle with these entries in its pack, whatever they are. */
function bundle(entries: Buffer[], { objects = entries.length } = {}): Buffer {
  const head = Buffer.alloc(12);
  head.write("PACK");
  head.writeUInt32BE(2, 4);
  head.writeUInt32BE(objects, 8);
  const text = `# v2 git bundle\n-${SHA} base\n${SHA} refs/heads/whim/1\n\n`;
  return Buffer.concat([Buffer.from(text), head, ...entries, Buffer.alloc(20)]);
}

const BLOB = 3;
const DELTA = 7;

function entry(content: Buffer, { type = BLOB, declared = content.length } = {}): Buffer {
  const bytes = [(type << 4) | (declared & 15)];
  for (let rest = Math.floor(declared / 16); rest > 0; rest = Math.floor(rest / 128)) {
    bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) | 0x80;
    bytes.push(rest % 128);
  }
  return Buffer.concat([
    Buffer.from(bytes),
    type === DELTA ? Buffer.alloc(20) : Buffer.alloc(0),
    deflateSync(content),
  ]);
}

function sizes(...all: number[]): Buffer {
  const bytes: number[] = [];
  for (const size of all) {
    let rest = size;
    for (; rest >= 128; rest = Math.floor(rest / 128)) bytes.push((rest % 128) | 0x80);
    bytes.push(rest);
  }
  return Buffer.from(bytes);
}

test("what git itself packs is let in, deltas included", () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), "whim-pack-"));
  const git = (...args: string[]) =>
    execFileSync("git", ["-C", folder, "-c", "user.name=w", "-c", "user.email=w@e", ...args], {
      encoding: "utf8",
    });
  try {
    git("init", "-q", "-b", "main");
    const lines = Array.from({ length: 3000 }, (_, n) => `line ${n} of many`);
    for (let version = 0; version < 5; version += 1) {
      lines[version * 100] = `changed in ${version}`;
      const blob = execFileSync("git", ["-C", folder, "hash-object", "-w", "--stdin"], {
        input: lines.join("\n"),
        encoding: "utf8",
      });
      git("update-index", "--add", "--cacheinfo", `100644,${blob.trim()},file`);
      git("commit", "-q", "-m", String(version));
    }
    for (const [name, revs] of [
      ["all", ["main"]],
      ["thin", ["main", "^main~2"]],
    ] as const) {
      git("bundle", "create", "-q", name, ...revs);
      expect(packFault(readFileSync(path.join(folder, name)), PACK_LIMITS)).toBeNull();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test.each([
  ["no bundle", Buffer.from("PACK".repeat(20)), "no bundle"],
  [
    "a bundle without a pack",
    Buffer.from(`# v2 git bundle\n${SHA} refs/heads/x\n\n${"x".repeat(50)}`),
    "no bundle",
  ],
  ["more objects than it may have", bundle([], { objects: 100_001 }), "holds 100001 objects"],
  ["more objects than it has", bundle([entry(Buffer.from("a"))], { objects: 2 }), "object 2"],
  ["an object that says it is huge", bundle([entry(Buffer.from("a"), { declared: 2 ** 40 })]), "unpacks to"],
  [
    "an object that is larger than it says",
    bundle([entry(Buffer.alloc(1_000_000), { declared: 10 })]),
    "object 1",
  ],
  [
    "an object that is smaller than it says",
    bundle([entry(Buffer.from("a"), { declared: 10 })]),
    "another size",
  ],
  ["an object that is no zlib", bundle([Buffer.from([0x31, 1, 2, 3])]), "cannot be unpacked"],
  [
    "a delta that makes a terabyte",
    bundle([entry(sizes(10, 2 ** 40), { type: DELTA })]),
    "unpacks to 1099511627776",
  ],
  ["something after its end", Buffer.concat([bundle([entry(Buffer.from("a"))]), Buffer.alloc(5)]), "follows"],
])("a bundle with %s is refused", (_, content, fault) => {
  expect(packFault(content, PACK_LIMITS)).toContain(fault);
});

test("a thousand objects of a megabyte of zeros are too much together", () => {
  const zeros = entry(Buffer.alloc(1 << 20));
  const fault = packFault(bundle(Array.from({ length: 20 }, () => zeros)), {
    ...PACK_LIMITS,
    unpackedBytes: 10 << 20,
  });
  expect(fault).toContain("unpacks to more than");
});
