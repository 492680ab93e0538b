import { ConfigurationError } from "../errors.ts";

/** Which hosts commands may reach: none, those that the repository's package managers use, or these. */
export type Egress = "none" | "packages" | string[];

/** `none`, `packages`, or host names, one a line or between commas. */
export function readEgress(name: string, text: string): Egress {
  if (text === "none" || text === "packages") return text;
  const hosts = text
    .split(/[\s,]+/)
    .map((host) => host.toLowerCase())
    .filter((host) => host !== "");
  const wrong = hosts.find((host) => !/^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$/.test(host));
  if (hosts.length === 0 || wrong !== undefined) {
    throw new ConfigurationError(
      `${name} is "${text}": give none, packages, or host names like "registry.example.com", without scheme, port or wildcard.`,
    );
  }
  return hosts;
}

/** Named hosts answer where the web does. */
export function hostsOf(egress: "none" | string[]): Set<string> {
  return new Set(egress === "none" ? [] : egress.flatMap((host) => [`${host}:443`, `${host}:80`]));
}
