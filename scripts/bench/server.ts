import type { RealPostgres } from "../../actions/_lib/testing/postgres.ts";
import { startPostgres } from "../../actions/_lib/testing/postgres.ts";

/**
 * As in production, except for what would only add noise: nothing waits for the disk, and vacuum runs when the benchmark
 * says so (after each filling, for all alike) instead of in the middle of somebody's round. Bytes of WAL are what they
 * are in production: its level and full page images are the defaults, and fsync does not change them.
 */
export const SETTINGS = [
  "fsync=off",
  "full_page_writes=on",
  "wal_level=replica",
  "synchronous_commit=on",
  "autovacuum=off",
  "checkpoint_timeout=1h",
  "max_wal_size=16GB",
  "shared_buffers=1GB",
  "max_connections=250",
];

export function startServer(under: string[] = []): Promise<RealPostgres> {
  return startPostgres({ settings: SETTINGS, under });
}
