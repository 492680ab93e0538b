import { findProgram } from "./find-program.ts";
import { trustedPath } from "./trusted-path.ts";

/** The inside half of the guard: a command the agent runs before every edit, with the edit as JSON on its input. */
export type Guard = {
  command: string;
  /** What the command finds in its environment: whoever else is on this machine may not ask in its name. */
  env: Record<string, string>;
};

/** Where questions are answered: a port of the loopback that the command sees, and the word that opens it. */
export type GuardDoor = { port: number; secret: string };

const SECRET = "WHIM_GUARD";

/** The broker may have to ask the store. */
const PATIENCE_SECONDS = 10;

/**
 * A shell's own connection and not a program of ours: Node takes 50 ms to start, this takes 8, and it runs for every edit.
 * The question is passed on unread, two lines; the answer is one, and anything but "allow" is the reason for a no.
 */
const ASK = `{ exec 3<>"/dev/tcp/127.0.0.1/$1"; } 2>/dev/null || { echo "The guard could not ask." >&2; exit 2; }
{ printf '%s\\n' "$${SECRET}" && "$2" && printf '\\n'; } >&3 || { echo "The guard could not ask." >&2; exit 2; }
IFS= read -r -t ${PATIENCE_SECONDS} answer <&3 || { echo "The guard got no answer in time." >&2; exit 2; }
[ "$answer" = allow ] && exit 0
printf '%s\\n' "$answer" >&2
exit 2`;

/**
 * A hook that ends with any other code than 2 lets the edit through, so whatever goes wrong, a missing shell included, is
 * made a 2. The programs are named by path, and not from a folder that the agent writes; the shell reads no settings (-p).
 */
export async function openGuard(
  { port, secret }: GuardDoor,
  { searchPath, worktree }: { searchPath: string | undefined; worktree: string },
): Promise<Guard> {
  const trusted = trustedPath(searchPath, worktree);
  const [bash, cat] = await Promise.all(["bash", "cat"].map((name) => findProgram(name, trusted)));
  const words = [bash ?? "", "-p", "-c", ASK, "guard", String(port), cat ?? ""];
  return { command: `${words.map(quoted).join(" ")} || exit 2`, env: { [SECRET]: secret } };
}

function quoted(word: string): string {
  return `'${word.replaceAll("'", `'\\''`)}'`;
}
