import { expect, test } from "vitest";
import { GitError } from "./git.ts";
import { isNetworkFault, throughNetworkFaults } from "./network-faults.ts";

const said = (stderr: string) => new GitError(["push"], { code: 128, stdout: "", stderr });

test.each([
  "fatal: unable to access 'https://github.com/o/r.git/': Could not resolve host: github.com",
  "fatal: unable to access 'https://github.com/o/r.git/': Failed to connect to github.com port 443 after 21 ms: Couldn't connect to server",
  "fatal: unable to access 'https://github.com/o/r.git/': Recv failure: Connection reset by peer",
  "fatal: unable to access 'https://github.com/o/r.git/': The requested URL returned error: 503",
  "error: RPC failed; HTTP 502 curl 22 The requested URL returned error: 502\nfatal: the remote end hung up unexpectedly",
  "error: RPC failed; curl 92 HTTP/2 stream 5 was not closed cleanly: CANCEL (err 8)\nfatal: early EOF",
  "error: RPC failed; curl 28 Operation too slow. Less than 1000 bytes/sec transferred the last 60 seconds",
  "fatal: unable to access 'https://github.com/o/r.git/': The requested URL returned error: 429",
])("%s is the network's", (stderr) => {
  expect(isNetworkFault(said(stderr))).toBe(true);
});

test.each([
  "remote: Permission to o/r.git denied to x.\nfatal: unable to access 'https://github.com/o/r.git/': The requested URL returned error: 403",
  "remote: Repository not found.\nfatal: repository 'https://github.com/o/r.git/' not found",
  "fatal: Authentication failed for 'https://github.com/o/r.git/'",
  " ! [rejected]        abc -> whim/1 (stale info)\nerror: failed to push some refs",
  " ! [remote rejected] abc -> whim/1 (pre-receive hook declined)\nerror: failed to push some refs",
  "error: RPC failed; HTTP 413 curl 22 The requested URL returned error: 413\nfatal: the remote end hung up unexpectedly",
  "fatal: couldn't find remote ref refs/heads/main",
])("%s is a refusal", (stderr) => {
  expect(isNetworkFault(said(stderr))).toBe(false);
});

test("a fault is tried through three times with longer and longer waits, a refusal not once", async () => {
  const waits: number[] = [];
  const clock = { sleep: async (ms: number) => void waits.push(ms) };
  let tries = 0;
  const fails = (stderr: string) => async () => {
    tries += 1;
    throw said(stderr);
  };
  await expect(throughNetworkFaults(clock, fails("early EOF"))).rejects.toThrow("early EOF");
  expect([tries, waits]).toEqual([4, [1000, 5000, 20_000]]);
  await expect(throughNetworkFaults(clock, fails("Authentication failed"))).rejects.toThrow("Authentication");
  expect([tries, waits.length]).toEqual([5, 3]);
});
