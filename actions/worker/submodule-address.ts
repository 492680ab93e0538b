import { ConfigurationError } from "../_lib/errors.ts";

/**
 * Where a submodule is fetched from: a place of the same host as its repository, over the same protocol. What
 * `.gitmodules` says over ssh is read as the same path there; any other host is not asked.
 */
export function submoduleAddress(path: string, written: string, parent: string): string {
  const host = new URL(parent);
  const address = absolute(written, host);
  if (
    address === null ||
    address.origin !== host.origin ||
    address.username !== "" ||
    address.password !== ""
  )
    throw new ConfigurationError(
      `The submodule ${path} is at "${written}", only places of ${host.origin} are fetched: keep it there, or set submodules to false.`,
    );
  return address.href;
}

function absolute(written: string, parent: URL): URL | null {
  if (/^\.\.?\//.test(written)) return relative(written, parent);
  const [, host, path] =
    /^(?:[\w.-]+@)?([\w.-]+):(?!\/\/)\/?(.+)$/.exec(written) ??
    /^ssh:\/\/(?:[\w.-]+@)?([\w.-]+)(?::\d+)?\/(.+)$/.exec(written) ??
    [];
  if (host !== undefined && path !== undefined)
    return host === parent.hostname ? new URL(`${parent.origin}/${path}`) : null;
  return URL.canParse(written) ? new URL(written) : null;
}

/** As git reads it: each `../` takes a name off the parent's own address, which ends in no slash. */
function relative(written: string, parent: URL): URL | null {
  const names = parent.pathname.replace(/\/+$/, "").split("/");
  let rest = written;
  for (let step = /^(\.\.?)\//.exec(rest); step !== null; step = /^(\.\.?)\//.exec(rest)) {
    if (step[1] === ".." && names.pop() === "") return null;
    rest = rest.slice(step[0].length);
  }
  return new URL(`${parent.origin}${[...names, rest].join("/")}`);
}
