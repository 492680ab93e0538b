import { undisguised } from "./path-disguise.ts";

/** More links on one way than any file system follows. */
const MOST_HOPS = 40;

/**
 * Where a symbolic link of a tree leads, followed through the tree's other links: null when it stays among the
 * repository's files, otherwise what is wrong with it. `links` holds the target of every link of the tree.
 */
export function strayLink(path: string, links: ReadonlyMap<string, string>): string | null {
  const waiting = [...folderOf(path), ...partsOf(links.get(path) ?? "")];
  if (isAbsolute(links.get(path) ?? "")) return "it is a link to an absolute path";
  const at: string[] = [];
  let hops = 0;
  for (let part = waiting.shift(); part !== undefined; part = waiting.shift()) {
    if (part === "" || part === ".") continue;
    if (part === "..") {
      if (at.length === 0) return "it is a link that leaves the repository";
      at.pop();
      continue;
    }
    at.push(part);
    if (undisguised(part)[0] === ".git") return "it is a link into git's own folder";
    const target = links.get(at.join("/"));
    if (target === undefined) continue;
    hops += 1;
    if (hops > MOST_HOPS) return "it is a link that leads in a circle";
    if (isAbsolute(target)) return "it is a link to another link, which has an absolute path";
    at.pop();
    waiting.unshift(...partsOf(target));
  }
  return null;
}

function folderOf(path: string): string[] {
  return path.split("/").slice(0, -1);
}

/** A backslash and a drive letter mean on Windows what a slash means elsewhere. */
function partsOf(target: string): string[] {
  return target.split(/[/\\]/);
}

function isAbsolute(target: string): boolean {
  return /^(?:[/\\~]|[A-Za-z]:)/.test(target) || target.includes("\0");
}
