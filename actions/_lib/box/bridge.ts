/**
 * The only way out of the box, run inside it before a command: `node bridge.js PORT=SOCKET … -- COMMAND …`. Whatever
 * connects to PORT on the box's own loopback comes out at SOCKET, which a proxy outside answers. Ours and not socat:
 * Node is there anyway, and one process serves all connections where socat forks for each.
 */
import { spawn } from "node:child_process";
import { connect, createServer } from "node:net";
import { constants } from "node:os";

const [ways, [file = "", ...args]] = split(process.argv.slice(2));

for (const way of ways) {
  const at = way.indexOf("=");
  const [port, socketPath] = [Number(way.slice(0, at)), way.slice(at + 1)];
  const server = createServer({ allowHalfOpen: true }, (inside) => {
    const outside = connect({ path: socketPath, allowHalfOpen: true });
    // Either end's trouble is told to the other by closing it.
    inside.on("error", () => outside.destroy());
    outside.on("error", () => inside.destroy());
    inside.pipe(outside).pipe(inside);
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", resolve);
  });
}

const child = spawn(file, args, { stdio: "inherit" });
child.on("error", (error) => {
  process.stderr.write(`${file} could not be started: ${error.message}\n`);
  process.exit(127);
});
child.on("exit", (code, signal) => {
  process.exit(code ?? 128 + (signal === null ? 0 : constants.signals[signal]));
});

function split(words: string[]): [string[], string[]] {
  const end = words.indexOf("--");
  return [words.slice(0, end), words.slice(end + 1)];
}
