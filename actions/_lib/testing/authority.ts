import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

/** An authority that no machine knows (`ca.pem`, `ca.key` in `folder`), and what it gave a server that is called so. */
export function makeAuthority(folder: string, host: string): { key: Buffer; cert: Buffer } {
  const openssl = (...args: string[]) => execFileSync("openssl", args, { cwd: folder, stdio: "pipe" });
  const key = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes"];
  openssl(
    "req",
    "-x509",
    ...key,
    "-keyout",
    "ca.key",
    "-out",
    "ca.pem",
    "-days",
    "2",
    "-subj",
    "/CN=Our own",
  );
  openssl("req", ...key, "-keyout", "server.key", "-out", "server.csr", "-subj", `/CN=${host}`);
  writeFileSync(path.join(folder, "names"), `subjectAltName=DNS:${host}\n`);
  const by = ["-CA", "ca.pem", "-CAkey", "ca.key", "-CAcreateserial", "-days", "2", "-extfile", "names"];
  openssl("x509", "-req", "-in", "server.csr", ...by, "-out", "server.pem");
  const read = (name: string) => readFileSync(path.join(folder, name));
  return { key: read("server.key"), cert: read("server.pem") };
}
