import { spawn } from "node:child_process";

/** A program of the machine on a tree that an agent wrote: it may complain of every file there, we keep the last words. */
export function patientProgram(
  file: string,
  args: string[],
  searchPath = process.env["PATH"] ?? "",
): Promise<{ code: number; said: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(file, args, {
      cwd: "/",
      env: { PATH: searchPath, LC_ALL: "C" },
      stdio: ["ignore", "ignore", "pipe"],
    });
    let said = "";
    child.stderr.on("data", (chunk: Buffer) => {
      said = `${said}${chunk.toString("utf8")}`.slice(-500);
    });
    child.on("error", reject);
    child.on("close", (code) => resolve({ code: code ?? 128, said: said.trim() }));
  });
}
