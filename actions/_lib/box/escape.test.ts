import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type AttackedBox, openAttackedBox } from "../testing/attacked-box.ts";
import { installed } from "../testing/installed.ts";

/** Plain scripts: what the agent's shell can try, without its agent. Every test is a way that must lead nowhere. */
let box: AttackedBox;
beforeAll(async () => {
  box = await openAttackedBox({ limits: { processes: 150 } });
});
afterAll(async () => {
  await box.close();
});

/** Nothing that came out by now holds a secret, in any spelling. */
function expectNoLeak(): void {
  expect(box.canaries.in(box.seen())).toEqual([]);
}

test("the canaries are found where they are, raw and disguised", () => {
  const secret = box.canaries.secret("GITHUB_TOKEN");
  expect(process.env["GITHUB_TOKEN"]).toBe(secret);
  for (const form of [
    secret,
    btoa(`xy${secret}z`),
    Buffer.from(secret).toString("hex"),
    encodeURIComponent(secret),
  ])
    expect(box.canaries.in(`…${form}…`)).toEqual(["GITHUB_TOKEN"]);
  expect(box.canaries.in("canary-")).toEqual([]);
});

test("no variable of the parent is in any environment inside", async () => {
  expect(readFileSync("/proc/self/environ", "utf8")).toContain("VITEST");
  const { output } = await box.bash(
    "env; for p in /proc/[0-9]* /proc/self /proc/thread-self /proc/$PPID; do tr '\\0' '\\n' < $p/environ; done 2>&1; true",
  );
  expect(output).toContain("HOME=/home/whim");
  expect(output).not.toContain("VITEST");
  expectNoLeak();
});

test("no process of the host is to be seen, signalled or traced", async () => {
  const { output } = await box.bash(
    `ls /proc | grep -E '^[0-9]+$' | wc -l; kill -0 ${process.pid} 2>&1; kill -0 ${process.ppid} 2>&1; ls -l /proc/1/exe /proc/1/root /proc/1/cwd 2>&1`,
  );
  const [count = ""] = output.split("\n");
  expect(Number(count)).toBeLessThan(10);
  expect(output.match(/No such process/g)).toHaveLength(2);
  expectNoLeak();
});

test.each(["user", "pid", "net", "ipc", "uts", "mnt"])("the %s namespace is the box's own", async (name) => {
  const ours = execFileSync("readlink", [`/proc/self/ns/${name}`], { encoding: "utf8" });
  const { output } = await box.bash(`readlink /proc/self/ns/${name}`);
  expect(output).toContain(`${name}:[`);
  expect(output).not.toBe(ours);
});

test("inside nobody is root, and nobody can become it", async () => {
  const { output } = await box.bash(
    "id -u; grep -E '^(Cap|NoNewPrivs|Uid)' /proc/self/status; cat /proc/self/uid_map; su -c id 2>&1; sudo -n id 2>&1; mount 2>/dev/null >/dev/null; setpriv --reuid 0 id 2>&1",
  );
  expect(output).toMatch(/^1000\n/);
  for (const set of ["CapInh", "CapPrm", "CapEff", "CapBnd", "CapAmb"])
    expect(output).toMatch(new RegExp(`${set}:\\s+0000000000000000`));
  expect(output).toContain("NoNewPrivs:\t1");
  expect(output).not.toContain("uid=0");
});

test("the box's first process is under the same filter, and gives nothing more to whoever takes it over", async () => {
  const { output } = await box.bash(
    "grep -h -E '^Seccomp:' /proc/1/status /proc/self/status; grep -E '^CapBnd' /proc/1/status",
  );
  expect(output.match(/^Seccomp:\t2$/gm)).toHaveLength(2);
  // Root's box keeps three, for the step from root to its user, and nobody inside may trace it.
  expect(output).toMatch(/CapBnd:\t0{13}(000|1c0)/);
  expectNoLeak();
});

test("to the kernel it is not root either, whoever started it", async () => {
  await box.bash("touch made-inside");
  expect(statSync(path.join(box.worktree, "made-inside")).uid).not.toBe(0);
});

test("nothing is writable but the worktree, its git directory, the home and temporary folders", async () => {
  const { output } = await box.bash(
    "find / -path '/proc/[0-9]*' -prune -o -path /proc/self -prune -o -path /proc/thread-self -prune -o ! -type l -writable -print 2>/dev/null",
  );
  const places = [box.worktree, box.gitDir, "/home/whim", "/tmp", "/var/tmp", "/dev/shm", "/dev/pts"];
  const devices = ["full", "null", "ptmx", "random", "tty", "urandom", "zero"].map((name) => `/dev/${name}`);
  const sockets = ["egress", "guard", "model"].map((name) => `/${name}.sock`);
  const writable = output.split("\n").filter((line) => line.startsWith("/"));
  expect(writable).toContain(box.worktree);
  expect(
    writable.filter(
      (file) =>
        !places.some((place) => file === place || file.startsWith(`${place}/`)) &&
        !devices.includes(file) &&
        !sockets.some((socket) => file.endsWith(socket)),
    ),
  ).toEqual([]);
});

test("the kernel's own settings and log are closed", async () => {
  // Opened and not written: were it possible, the test would not be the one to do it.
  const { output } = await box.bash(
    "for f in /proc/sys/kernel/core_pattern /proc/sys/vm/overcommit_memory /proc/sysrq-trigger; do (exec 3>$f) 2>&1 && echo OPENED; done; for f in /proc/kcore /proc/kmsg; do head -c 10 $f 2>&1; done; dmesg 2>&1 | head -1",
  );
  expect(output).not.toContain("OPENED");
  expect(output.match(/denied|Read-only|not permitted|No such file/g)).toHaveLength(6);
});

test.each([
  ["a new user namespace", "unshare -Ur id"],
  ["a new mount namespace", "unshare -m true"],
  ["a mount", "mount -t tmpfs none /mnt"],
  ["another's namespace", "nsenter -t 1 -m true"],
  [
    "the kernel's keys",
    "python3 -c 'import ctypes,os; r=ctypes.CDLL(None,use_errno=True).syscall(250,0,-3,0); e=ctypes.get_errno(); print(os.strerror(e)); exit(r<0)'",
  ],
  [
    "a socket to the hypervisor",
    "python3 -c 'import socket; socket.socket(socket.AF_VSOCK, socket.SOCK_STREAM)'",
  ],
  ["a raw socket", "python3 -c 'import socket; socket.socket(socket.AF_INET, socket.SOCK_RAW, 1)'"],
  ["a packet socket", "python3 -c 'import socket; socket.socket(socket.AF_PACKET, socket.SOCK_RAW)'"],
  [
    "a socket of a rare protocol",
    "python3 -c 'import socket; socket.socket(socket.AF_INET, socket.SOCK_DGRAM, 136)'",
  ],
  [
    "the firewall's socket",
    "python3 -c 'import socket; socket.socket(socket.AF_NETLINK, socket.SOCK_RAW, 12)'",
  ],
  ["the audit's socket", "python3 -c 'import socket; socket.socket(socket.AF_NETLINK, socket.SOCK_RAW, 9)'"],
  [
    "a pair of sockets of another family, which the kernel makes before it says that there are none",
    "python3 -c 'import socket; socket.socketpair(socket.AF_VSOCK, socket.SOCK_STREAM)' 2>&1 | grep -o 'Address family.*' && exit 1",
  ],
  [
    "another kind of line on a terminal",
    "python3 -c 'import fcntl,pty,struct; m,s=pty.openpty(); fcntl.ioctl(s, 0x5423, struct.pack(\"i\", 0))'",
  ],
  [
    "a watch over a file system",
    "python3 -c 'import ctypes,os,platform; n=300 if platform.machine() == \"x86_64\" else 262; r=ctypes.CDLL(None,use_errno=True).syscall(n,0x200,0); e=ctypes.get_errno(); print(os.strerror(e)); exit(r<0)'",
  ],
  [
    "io_uring",
    "python3 -c 'import ctypes,os; r=ctypes.CDLL(None,use_errno=True).syscall(425,1,0); e=ctypes.get_errno(); print(os.strerror(e)); exit(r<0)'",
  ],
  [
    "another machine's calls",
    "python3 -c 'import ctypes,os; r=ctypes.CDLL(None,use_errno=True).syscall(0x40000000+39); e=ctypes.get_errno(); print(os.strerror(e)); exit(r<0)'",
  ],
])("%s is refused by the kernel", async (_, script) => {
  const { code, output } = await box.bash(script);
  expect(code).not.toBe(0);
  expect(output).toMatch(/not permitted|denied|superuser|not supported|not implemented/i);
});

test("a terminal cannot be typed into", async () => {
  const { output } = await box.bash(
    "python3 -c 'import fcntl,os,pty; m,s=pty.openpty(); fcntl.ioctl(s, 0x5412, b\"x\")' 2>&1; tty 2>&1",
  );
  expect(output).toMatch(/not permitted/);
  expect(output).toContain("not a tty");
});

test("the runner's files, command files and other workspaces are not there", async () => {
  const { output } = await box.bash(
    `find ${box.runner} -maxdepth 4 2>&1 | sort; cat ${box.runner}/.credentials ${box.runner}/.env ${box.runner}/_temp/_runner_file_commands/* ${box.runner}/_work/other/* 2>&1`,
  );
  const found = output
    .split("\n")
    .filter((line) => line.startsWith("/") && !line.startsWith(box.worktree) && !line.startsWith(box.gitDir));
  expect(found).toEqual([box.runner, `${box.runner}/_work`, `${box.runner}/_work/item`]);
  expectNoLeak();
});

test("the runner's command files cannot be made or written, by their names or by the variables that hold them", async () => {
  const names = ["ENV", "PATH", "OUTPUT", "STATE", "STEP_SUMMARY"].map((name) => `GITHUB_${name}`);
  const files = readdirSync(path.join(box.runner, "_temp/_runner_file_commands"));
  const before = files.map((name) =>
    readFileSync(path.join(box.runner, "_temp/_runner_file_commands", name), "utf8"),
  );
  const { output } = await box.bash(
    `for n in ${names.join(" ")}; do echo "$n=\${!n-unset}"; echo pwned >> "\${!n:-/nowhere/$n}"; done; for f in ${files.join(" ")} new; do echo pwned >> ${box.runner}/_temp/_runner_file_commands/$f; done; mkdir -p ${box.runner}/_temp/_runner_file_commands`,
  );
  for (const name of names) expect(output).toContain(`${name}=unset`);
  expect(output.match(/No such file|Read-only|denied/g)?.length).toBeGreaterThanOrEqual(
    names.length + files.length + 2,
  );
  expect(readdirSync(path.join(box.runner, "_temp/_runner_file_commands"))).toEqual(files);
  expect(
    files.map((name) => readFileSync(path.join(box.runner, "_temp/_runner_file_commands", name), "utf8")),
  ).toEqual(before);
});

test("a link out of the worktree leads to nothing, for reading and for writing", async () => {
  const { output } = await box.bash(
    `ln -sfn ${box.runner} out; ln -sfn /proc/1/root root; ln -sfn /proc/self/environ environ; cat out/.credentials root${box.runner}/.credentials environ 2>&1; echo x > out/planted; ls -R root 2>&1 | head; rm -f out root environ`,
  );
  expect(output).toMatch(/No such file|denied/);
  expect(existsSync(path.join(box.runner, "planted"))).toBe(false);
  expectNoLeak();
});

test("password hashes, host keys and somebody's home are not there", async () => {
  const { output } = await box.bash(
    "cat /etc/shadow /etc/gshadow /etc/ssh/* /root/.bash_history /root/.npmrc /root/.gitconfig /root/.ssh/* /root/.claude.json /home/*/.ssh/* /etc/gitconfig /etc/npmrc /var/lib/* /run/* 2>&1; ls -A /home /mnt /opt /srv /media /sys /run 2>&1",
  );
  expect(output).not.toMatch(/root:[!*$]|PRIVATE KEY/);
  for (const line of output.split("\n"))
    expect(line).toMatch(/No such file|cannot access|^\/home:|^whim|^\/opt|^$|denied/);
});

test("no socket of the host is there", async () => {
  const { output, code } = await box.bash(
    `find / -path /proc -prune -o -path /usr -prune -o -name node_modules -prune -o ! -type d -exec sh -c 'for f; do [ -S "$f" ] && echo "$f"; done' _ {} + 2>/dev/null; ls ${box.socket} /var/run/docker.sock /run/docker.sock /run/dbus 2>&1; python3 -c 'import socket; s=socket.socket(socket.AF_UNIX); s.connect("${box.socket}"); print(s.recv(999))'`,
  );
  expect(code).not.toBe(0);
  expect(
    output
      .split("\n")
      .filter((line) => /^\/.*\.sock$/.test(line))
      .map((line) => path.basename(line))
      .toSorted(),
  ).toEqual(["egress.sock", "guard.sock", "model.sock"]);
  expectNoLeak();
});

test("an abstract socket of the host is out of reach", async () => {
  const { code } = await box.bash(
    "python3 -c 'import socket; s=socket.socket(socket.AF_UNIX); s.connect(\"\\0/org/freedesktop/systemd1/private\")'",
  );
  expect(code).not.toBe(0);
  const { output } = await box.bash("tail -n +2 /proc/net/unix");
  expect(output).toBe("");
});

test.each([
  "/usr/bin/planted",
  "/etc/planted",
  "/planted",
  "/dev/planted",
  "/root/planted",
  "/usr/local/bin/planted",
])("%s cannot be written", async (file) => {
  const { code } = await box.bash(`echo x > ${file}`);
  expect(code).not.toBe(0);
  expect(existsSync(file) && readFileSync(file, "latin1") === "x\n").toBe(false);
});

test("the host's tools and our own programs cannot be changed", async () => {
  // Opened and not written: were it possible, the test would not be the one to do it.
  const { output } = await box.bash(
    `for f in $(command -v bash git node python3 cargo) ${process.execPath}; do f=$(readlink -f $f); (exec 3>>"$f") 2>/dev/null && echo "OPENED $f"; [ -w "$(dirname $f)" ] && echo "FOLDER $f"; done; true`,
  );
  expect(output).toBe("");
});

test("a home and /tmp are empty for every command", async () => {
  await box.bash(
    "touch ~/left /tmp/left /var/tmp/left /dev/shm/left; echo evil > ~/.bashrc; echo script-shell=/evil > ~/.npmrc",
  );
  const { output } = await box.bash("ls -A ~ /tmp /var/tmp /dev/shm | grep -E 'left|rc$'");
  expect(output).toBe("");
});

test.each([
  [
    "the machine's loopback",
    (port: number) => `curl -sS -m 3 --noproxy '*' http://127.0.0.1:${port}/loopback`,
  ],
  [
    "the machine's loopback by the proxy",
    (port: number) => `curl -sS -m 3 -x $HTTP_PROXY http://127.0.0.1:${port}/proxy`,
  ],
  [
    "the machine's loopback by a tunnel",
    (port: number) => `curl -sS -m 3 -p -x $HTTP_PROXY http://localhost:${port}/tunnel`,
  ],
  ["the metadata service", () => "curl -sS -m 3 --noproxy '*' http://169.254.169.254/latest/meta-data/"],
  [
    "the metadata service by the proxy",
    () => "curl -sS -m 3 -x $HTTP_PROXY http://169.254.169.254/latest/meta-data/",
  ],
  ["a public address", () => "curl -sS -m 3 --noproxy '*' http://1.1.1.1/"],
  ["a name by the DNS", () => "python3 -c 'import socket; print(socket.getaddrinfo(\"example.com\", 443))'"],
  [
    "a name server",
    () =>
      'python3 -c \'import socket; s=socket.socket(socket.AF_INET, socket.SOCK_DGRAM); s.sendto(b"x", ("8.8.8.8", 53))\'',
  ],
  ["a name by the proxy", () => "curl -sS -m 5 https://example.com/"],
  ["IPv6", () => "python3 -c 'import socket; socket.create_connection((\"2606:4700:4700::1111\", 443), 3)'"],
  [
    "another path of the model's proxy",
    () => 'curl -sS -f -m 3 -H "x-api-key: $ANTHROPIC_API_KEY" $ANTHROPIC_BASE_URL/v1/files',
  ],
])("%s is out of reach", async (_, script) => {
  const { code, output } = await box.bash(`${script(box.store.port)} && echo REACHED`, { network: true });
  expect(`${code} ${output}`).not.toContain("canary");
  expect(code !== 0 || /may not reach|Forbidden|not on the list|not a plain download/.test(output)).toBe(
    true,
  );
  expect(box.store.visits).toEqual([]);
  expectNoLeak();
});

test("a refused host is reported", async ({ skip }) => {
  skip(!installed("curl"), "curl is not installed");
  await box.bash("curl -sS -m 5 https://exfil.example.com/", { network: true });
  expect(box.refusals).toContainEqual({
    type: "egress_denied",
    message: "The box may not reach exfil.example.com:443: it is not on the list of allowed hosts.",
  });
});

test("git and whatever it starts have no way out at all", async ({ skip }) => {
  skip(!installed("curl"), "curl is not installed");
  const { output } = await box.bash(
    "curl -sS -m 3 $ANTHROPIC_BASE_URL 2>&1; curl -sS -m 3 -x $HTTP_PROXY http://example.com 2>&1; cat /proc/net/tcp | wc -l",
  );
  expect(output.match(/^curl: \(7\)/gm)).toHaveLength(2);
});

test("the real credential is nowhere inside, and the one inside opens nothing outside", async () => {
  const { output } = await box.bash(
    "env | grep -i -E 'anthropic|claude'; grep -r -a -s canary-model /etc /tmp /home /var /dev/shm --exclude-dir=node_modules | head",
    { network: true },
  );
  expect(output).toContain("whim-box-only");
  expectNoLeak();
  const dummy = /ANTHROPIC_API_KEY=(\S+)/.exec(output)?.[1] ?? "";
  const direct = await fetch(`${box.model.url}/v1/messages`, {
    method: "POST",
    headers: { "x-api-key": dummy },
    body: "{}",
  });
  expect(direct.status).toBe(401);
});

test("a fork bomb ends at the limit, and with its command", async () => {
  // Caps itself, should the limit not hold.
  const { output } = await box.bash(
    "python3 -c '\nimport os, time\nn = 0\ntry:\n  while n < 500:\n    if os.fork() == 0: time.sleep(30); os._exit(0)\n    n += 1\nexcept OSError as e: print(e)\nprint(\"forked\", n)\n'",
  );
  const forked = Number(/forked (\d+)/.exec(output)?.[1]);
  expect(forked).toBeGreaterThan(50);
  expect(forked).toBeLessThanOrEqual(150);
  expect((await box.bash("ls /proc | grep -c -E '^[0-9]+$'")).output.trim()).toMatch(/^[1-9]$/);
});

test("an endless output does not hold us, and ends with its time", async () => {
  let bytes = 0;
  const exit = await box.box.run({
    file: "yes",
    args: [],
    timeoutMs: 1500,
    onStdout: (chunk) => void (bytes += chunk.length),
  });
  expect(bytes).toBeGreaterThan(0);
  expect(exit.ended).toBe("timeout");
});

test("a daemon that left its session and cleared its environment is dead with its command", async () => {
  const { output } = await box.bash(
    "(setsid env -i bash -c 'trip=0; while [ $trip -lt 600 ]; do date +%N > heartbeat; sleep 0.05; trip=$((trip+1)); done' </dev/null >/dev/null 2>&1 &) ; sleep 0.5; cat heartbeat",
  );
  expect(output).toMatch(/^\d+\n$/);
  const file = path.join(box.worktree, "heartbeat");
  const last = await readFile(file, "utf8");
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(await readFile(file, "utf8")).toBe(last);
});
