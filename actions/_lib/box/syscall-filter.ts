/**
 * The seccomp program every process in the box runs under. Namespaces do not hold everything back: a VSOCK socket reaches
 * the hypervisor from any network namespace, a keyring and the kernel's log are the host's, a new user namespace hands
 * out capabilities to attack the kernel with, and io_uring opens sockets that no other rule sees.
 */
type Abi = {
  arch: number;
  socket: number;
  socketpair: number;
  clone: number;
  unshare: number;
  ioctl: number;
  ptrace: number;
  writeMemory: number;
  denied: number[];
};

/** The same numbers on both: clone3 has its flags in memory, where a filter cannot look. */
const CLONE3 = 435;
const PIDFD_OPEN = 434;
/** io_uring, the new mount calls, mount_setattr. */
const DENIED_EVERYWHERE = [425, 426, 427, 428, 429, 430, 431, 432, 433, 442];

const ABIS: Partial<Record<NodeJS.Architecture, Abi>> = {
  x64: {
    arch: 0xc000003e,
    socket: 41,
    socketpair: 53,
    clone: 56,
    unshare: 272,
    ioctl: 16,
    ptrace: 101,
    writeMemory: 311,
    // syslog, pivot_root, mount, umount2, modules, kexec, keys, perf, fanotify_init, open_by_handle_at, setns, bpf, userfaultfd
    denied: [103, 155, 165, 166, 175, 176, 246, 248, 249, 250, 298, 300, 304, 308, 313, 320, 321, 323],
  },
  arm64: {
    arch: 0xc00000b7,
    socket: 198,
    socketpair: 199,
    clone: 220,
    unshare: 97,
    ioctl: 29,
    ptrace: 117,
    writeMemory: 271,
    denied: [116, 41, 40, 39, 105, 106, 104, 217, 218, 219, 241, 262, 265, 268, 273, 294, 280, 282],
  },
};

/** Every CLONE_NEW… flag but the one of time namespaces, whose bit clone() uses for something else. */
const NAMESPACES = 0x7e020000;
const [UNIX, INET, INET6, NETLINK] = [1, 2, 10, 16];
/**
 * The protocols of each family that programs speak: whichever the family has by itself, ICMP, TCP, UDP and multipath TCP; of
 * the kernel's own, its addresses and routes. For another one the kernel loads code that hardly anybody uses, for whoever
 * asks: SCTP, DCCP, the firewall's.
 */
const PROTOCOLS: [family: number, protocols: number[]][] = [
  [INET, [0, 1, 6, 17, 262]],
  [INET6, [0, 6, 17, 58, 262]],
  [NETLINK, [0]],
];
/**
 * Two put characters into a terminal as if somebody had typed them; one makes a terminal a line of modems, radios or
 * buses, for which the kernel loads whatever is asked for.
 */
const TERMINAL = [0x5412, 0x541c, 0x5423];

const [EPERM, ENOSYS, EPROTONOSUPPORT, EAFNOSUPPORT] = [1, 38, 93, 97];
const ALLOW = 0x7fff0000;
const errno = (code: number) => 0x00050000 | code;

/** Offsets in what the kernel shows of a call. */
const [NUMBER, ARCH, FIRST, SECOND, THIRD] = [0, 4, 16, 24, 32];
const X32_BIT = 0x40000000;

const [LOAD, EQUAL, AT_LEAST, ANY_BIT, RETURN] = [0x20, 0x15, 0x35, 0x45, 0x06];

export function hasSyscallFilter(architecture: NodeJS.Architecture = process.arch): boolean {
  return ABIS[architecture] !== undefined;
}

export function syscallFilter(architecture: NodeJS.Architecture = process.arch): Buffer {
  const abi = ABIS[architecture];
  if (abi === undefined) throw new Error(`There is no filter of system calls for ${architecture}.`);
  const code: Instruction[] = [];
  const load = (offset: number) => code.push([LOAD, 0, 0, offset]);
  const answer = (value: number) => code.push([RETURN, 0, 0, value]);
  /** When the test holds: `value` is the answer. Otherwise on with the next instruction. */
  const refuse = (test: number, k: number, value: number) => {
    code.push([test, 0, 1, k]);
    answer(value);
  };
  /** Where what was loaded is `k`, `rules` decide. */
  const when = (k: number, rules: () => void) => {
    const jump: Instruction = [EQUAL, 0, 0, k];
    code.push(jump);
    const start = code.length;
    rules();
    jump[2] = code.length - start;
  };
  /** Looks at an argument of one call; what no rule refuses is allowed. */
  const inspect = (call: number, argument: number, rules: () => void) =>
    when(call, () => {
      load(argument);
      rules();
      answer(ALLOW);
    });

  load(ARCH);
  code.push([EQUAL, 1, 0, abi.arch]);
  answer(errno(ENOSYS));
  load(NUMBER);
  if (architecture === "x64") refuse(AT_LEAST, X32_BIT, errno(ENOSYS));
  refuse(EQUAL, CLONE3, errno(ENOSYS));
  for (const call of [...abi.denied, ...DENIED_EVERYWHERE]) refuse(EQUAL, call, errno(EPERM));
  inspect(abi.clone, FIRST, () => refuse(ANY_BIT, NAMESPACES, errno(EPERM)));
  inspect(abi.unshare, FIRST, () => refuse(ANY_BIT, NAMESPACES | 0x80, errno(EPERM)));
  inspect(abi.ioctl, SECOND, () => {
    for (const request of TERMINAL) refuse(EQUAL, request, errno(EPERM));
  });
  inspect(abi.socket, FIRST, () => {
    refuse(EQUAL, UNIX, ALLOW);
    for (const [family, protocols] of PROTOCOLS) {
      when(family, () => {
        load(THIRD);
        for (const protocol of protocols) refuse(EQUAL, protocol, ALLOW);
        answer(errno(EPROTONOSUPPORT));
      });
    }
    answer(errno(EAFNOSUPPORT));
  });
  // Of an ordinary user's box the first process is the user's as well: whoever gets hold of it outlives the command.
  for (const [call, whose] of [
    [abi.ptrace, SECOND],
    [abi.writeMemory, FIRST],
    [PIDFD_OPEN, FIRST],
  ] as const)
    inspect(call, whose, () => refuse(EQUAL, 1, errno(EPERM)));
  // The kernel makes two sockets of any family, with all that it loads for it, before it says that they make no pair.
  inspect(abi.socketpair, FIRST, () => {
    refuse(EQUAL, UNIX, ALLOW);
    answer(errno(EAFNOSUPPORT));
  });
  answer(ALLOW);
  return Buffer.concat(code.map(encode));
}

/** Operation, how many instructions to skip when true and when false, operand. */
type Instruction = [number, number, number, number];

function encode([operation, whenTrue, whenFalse, operand]: Instruction): Buffer {
  const bytes = Buffer.alloc(8);
  bytes.writeUInt16LE(operation, 0);
  bytes.writeUInt8(whenTrue, 2);
  bytes.writeUInt8(whenFalse, 3);
  bytes.writeUInt32LE(operand, 4);
  return bytes;
}
