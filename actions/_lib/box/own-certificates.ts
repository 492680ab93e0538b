import path from "node:path";
import type { Ask } from "./package-hosts.ts";

/**
 * Authorities that a package manager of this machine is set to trust, by the variable that tells it the same in the box:
 * the certificates in the file it names. Whatever else is in that file, a key for instance, or is no certificate, stays out.
 */
export async function ownCertificates(
  ask: Ask,
  named: Record<string, unknown>,
): Promise<Record<string, string>> {
  const found = await Promise.all(
    Object.entries(named).map(async ([variable, file]) => {
      if (typeof file !== "string" || !path.isAbsolute(file)) return [];
      const text = (await ask.run("cat", [file], {})) ?? "";
      const certificates = text.match(/-----BEGIN CERTIFICATE-----[^-]*-----END CERTIFICATE-----/g) ?? [];
      return certificates.length === 0 ? [] : [[variable, `${certificates.join("\n")}\n`] as const];
    }),
  );
  return Object.fromEntries(found.flat());
}
