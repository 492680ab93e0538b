import { execFileSync } from "node:child_process";
import { mkdir, rm } from "node:fs/promises";
import { statfsSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { TWO_TASKS, TWO_TASKS_DONE, workerSample } from "../_lib/testing/worker.ts";

const sample = workerSample();
const { enqueue, work, item, pulls, gitIn } = sample;

/** A disk of its own for the runner, as large as a job wants it and little more. */
async function withDisk<T>(use: (disk: string) => Promise<T>): Promise<T> {
  const disk = path.join(sample.temp, "disk");
  await mkdir(disk);
  execFileSync("mount", ["-t", "tmpfs", "-o", "size=1300m", "whim-disk", disk]);
  try {
    return await use(disk);
  } finally {
    execFileSync("umount", ["-l", disk]);
  }
}

test("a disk that a neighbour fills up in the middle of the work ends the job, loses nothing and costs no attempt", async (t) => {
  t.skip(process.getuid?.() !== 0, "only root mounts a disk that is small enough to be filled");
  await enqueue(TWO_TASKS);
  await withDisk(async (disk) => {
    const run = await work(TWO_TASKS_DONE, {
      env: { RUNNER_TEMP: disk, TMPDIR: disk },
      onLine(line) {
        if (!/iteration 2, task 2: agent/.test(line)) return;
        // All of it at once: the agent is done in a second.
        const { bavail, bsize } = statfsSync(disk);
        execFileSync("fallocate", ["-l", String(bavail * bsize), path.join(disk, "neighbour")]);
      },
    });
    expect(run.outputs, run.log).toMatchObject({ result: "retried" });
    expect(run.log).toMatch(/::warning::.*This runner's disk is full: .* has room for 0 MB/);
    expect(await item()).toMatchObject({
      status: "queued",
      attempts: 0,
      error: "The disk of the runner is full",
    });
    // What was proven before is on its branch.
    expect(gitIn("log", "--format=%s", "--all")).toContain("first file");
    await rm(path.join(disk, "neighbour"), { force: true });
    await sample.store.sql("update whim.work_items set available_at = now()");
    const next = await work(TWO_TASKS_DONE, { env: { RUNNER_TEMP: disk, TMPDIR: disk } });
    expect(next.outputs, next.log).toMatchObject({ result: "completed" });
    expect(await item()).toMatchObject({ status: "completed", attempts: 1 });
    expect(pulls()).toHaveLength(1);
  });
});
