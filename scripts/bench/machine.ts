import os from "node:os";

export type Machine = { cpu: string; cores: number; memoryGiB: number; node: string; load: number };

/** The figures depend on it; the ratios should not. */
export function machine(): Machine {
  return {
    cpu: os.cpus()[0]?.model.trim() ?? "unknown",
    cores: os.availableParallelism(),
    memoryGiB: Math.round(os.totalmem() / 2 ** 30),
    node: process.version,
    load: Math.round((os.loadavg()[0] ?? 0) * 10) / 10,
  };
}
