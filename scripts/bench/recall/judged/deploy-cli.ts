import type { JudgedRepository } from "./judged.ts";

/** A command line in Go that rolls services out to machines over SSH. */
export const deployCli: JudgedRepository = {
  repo: "octo/rollout",
  learnings: {
    urfave:
      "Commands are built with urfave/cli v3 in internal/command; a Before hook loads the inventory, so do not load it again in Action",
    ssh: "SSH connections come from internal/dial, which keeps one per host; ssh.Dial elsewhere ignores the jump host",
    knownhosts:
      "Host keys are checked against known_hosts; InsecureIgnoreHostKey is refused by a linter rule even in tests",
    inventory:
      "The inventory is HCL decoded by gohcl; an optional block has to be a pointer or its absence is an error",
    plan: "Every command that changes a host first prints a plan and waits for yes; --yes skips it, and CI refuses to run without",
    parallel:
      "Hosts are worked on by errgroup with SetLimit(10); results are printed in the order of the inventory, not of completion",
    rollback:
      "A release is a folder with a timestamp and `current` is a symbolic link to it; going back is a change of the link, files are never edited in place",
    checksum:
      "Artifacts are verified by SHA-256 against the manifest before unpacking, and unpacking refuses names with ..",
    systemd:
      "Services are restarted through systemd's D-Bus API, not by systemctl: its exit code is 0 though a unit fails a second later",
    healthz:
      "After a restart the tool polls the health URL until three answers in a row are 200; one answer came from the old process",
    slog: "Logging is slog to stderr; stdout is for results only, as scripts pipe it into jq",
    testscript:
      "Commands are tested by testscript files in testdata/script; add a .txtar there instead of a Go test",
    sshd: "Integration tests start an sshd in Go by gliderlabs/ssh on a random port; there is no container",
    secrets:
      "Secrets are decrypted by age at the last moment and sent on stdin; as an argument they would be visible in ps",
    lockfile:
      "A rollout holds flock on /var/lock/rollout on each host; the kernel drops it with the process, so there is nothing to clean",
    timeouts:
      "Every remote command has a deadline of its own from the context; a hung host otherwise blocks the whole batch",
    embed: "Unit templates are embedded by go:embed; a file that starts with a dot needs the all: prefix",
    generics: "Go 1.22 is the oldest supported version: range over func does not compile there",
    sudo: "Privileged steps run by `sudo -n`; a prompt for a password hangs without a terminal, so -n turns it into an error",
    archs: "Agents are built for amd64, arm64 and riscv64; cgo is off, net uses the pure Go resolver",
    mocks: "Interfaces are mocked by hand in fakes.go; gomock was removed",
    colors: "Colours are switched off by NO_COLOR or when stdout is no terminal; golden files have none",
    versionskew:
      "The agent on a host may be one minor version older: add message fields as optional, never change their number",
    canary:
      "The first host of a group is the canary: the others wait until it was healthy for canary_seconds",
    telemetry:
      "Traces are exported by OTLP only if OTEL_EXPORTER_OTLP_ENDPOINT is set; spans must not hold host names",
    diff: "Configuration is compared after rendering; a template that prints the time would be a change at every run",
    homebrew:
      "The tap is updated by the release workflow; do not edit Formula by hand, its checksums are generated",
    windowsclient:
      "On Windows the client has no SSH agent socket: named pipe \\\\.\\pipe\\openssh-ssh-agent is used",
    quoting:
      "Arguments for the remote shell are quoted by shellescape.Quote; fmt.Sprintf with a path containing a blank removed the wrong folder",
    editorconfig: "Scripts in testdata keep CRLF on purpose; .gitattributes marks them -text",
  },
  tasks: [
    {
      text: "Add a command that restarts services in parallel",
      relevant: ["urfave", "parallel", "systemd"],
      paraphrased: false,
    },
    {
      text: "Read an optional proxy block from the HCL inventory",
      relevant: ["inventory"],
      paraphrased: false,
    },
    {
      text: "Verify artifacts with SHA-512 where the manifest has one",
      relevant: ["checksum"],
      paraphrased: false,
    },
    {
      text: "Test the new command against an sshd on another port",
      relevant: ["sshd", "testscript"],
      paraphrased: false,
    },
    {
      text: "Send message fields with memory usage from the agent",
      relevant: ["versionskew"],
      paraphrased: false,
    },
    {
      text: "One dead server stalls all of the others",
      relevant: ["timeouts"],
      paraphrased: true,
    },
    {
      text: "Anybody logged in there can read our database passphrase from the process table",
      relevant: ["secrets"],
      paraphrased: true,
    },
    {
      text: "Return quickly to what was live yesterday",
      relevant: ["rollback"],
      paraphrased: true,
    },
    {
      text: "It claims success while the daemon dies shortly afterwards",
      relevant: ["systemd", "healthz"],
      paraphrased: true,
    },
    {
      text: "Directories with spaces in their names break deletion",
      relevant: ["quoting"],
      paraphrased: true,
    },
  ],
};
