/** `node box-child.ts WORKTREE SCRIPT [LIMITS]`: a process of its own with a box, to be killed or to be another user. */
import { openBubblewrapBox } from "../box/bubblewrap-box.ts";
import type { Limits } from "../box/limits.ts";

const [worktree = "", script = "", limits = "{}"] = process.argv.slice(2);
const box = await openBubblewrapBox({
  worktree,
  programs: [],
  limits: {
    processes: 60,
    memoryBytes: 300 << 20,
    fileBytes: 1 << 20,
    cpuSeconds: 1,
    ...(JSON.parse(limits) as Partial<Limits>),
  },
});
const exit = await box.run({
  file: "bash",
  args: ["-c", script],
  timeoutMs: 30_000,
  onStdout: (chunk) => process.stdout.write(chunk),
  onStderr: (chunk) => process.stdout.write(chunk),
});
await box.close();
process.stdout.write(`ended ${exit.ended} ${exit.code}\n`);
