import { execFile } from "node:child_process";
import { promisify } from "node:util";

/** The package with Claude Code's program for this machine: one file, and nothing that runs when it is installed. */
export async function platformPackage(): Promise<string> {
  return `@anthropic-ai/claude-code-${packageSuffix({
    platform: process.platform,
    arch: process.arch,
    musl: process.platform === "linux" && usesMusl(),
    translated: process.platform === "darwin" && (await isTranslated()),
  })}`;
}

/** As Claude Code's own installer chooses. */
export function packageSuffix(machine: {
  platform: string;
  arch: string;
  musl: boolean;
  /** By Rosetta, which lacks what the program for Intel needs. */
  translated: boolean;
}): string {
  const arch = machine.platform === "darwin" && machine.translated ? "arm64" : machine.arch;
  return `${machine.platform}-${arch}${machine.musl ? "-musl" : ""}`;
}

function usesMusl(): boolean {
  const report = process.report.getReport() as { header?: { glibcVersionRuntime?: string } };
  return report.header?.glibcVersionRuntime === undefined;
}

async function isTranslated(): Promise<boolean> {
  const asked = promisify(execFile)("/usr/sbin/sysctl", ["-n", "sysctl.proc_translated"]);
  return asked.then(
    ({ stdout }) => stdout.trim() === "1",
    () => false, // a Mac with an Intel processor does not know the question
  );
}
