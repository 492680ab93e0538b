/**
 * The name a TLS client asks for, read from its first message: null while more bytes are needed, "" when there is none
 * or the bytes are not the beginning of TLS.
 */
export function serverName(bytes: Buffer): string | null {
  if (bytes.length < 5) return null;
  const record = bytes.readUInt16BE(3);
  if (bytes[0] !== 0x16 || bytes[1] !== 3 || record > 16_640) return "";
  if (bytes.length < 5 + record) return null;
  try {
    return nameIn(bytes.subarray(5, 5 + record));
  } catch {
    return ""; // lengths that lead out of the message: not a client of ours
  }
}

/** RFC 9849: a second first message in the first one, for the server behind a server. */
const ENCRYPTED_HELLO = 0xfe0d;

function nameIn(hello: Buffer): string {
  if (hello[0] !== 1) return "";
  // Type and length, version, random; then three lists whose lengths are given.
  let at = 4 + 2 + 32;
  at += 1 + hello.readUInt8(at);
  at += 2 + hello.readUInt16BE(at);
  at += 1 + hello.readUInt8(at);
  const end = at + 2 + hello.readUInt16BE(at);
  at += 2;
  let name = "";
  while (at < end) {
    const [type, length] = [hello.readUInt16BE(at), hello.readUInt16BE(at + 2)];
    // What it asks for in there nobody on the way can read, and the name outside is then any name.
    if (type === ENCRYPTED_HELLO) return "";
    if (type === 0) {
      // A second name would leave open which of them the server reads.
      if (name !== "" || hello.readUInt8(at + 6) !== 0) return "";
      const size = hello.readUInt16BE(at + 7);
      if (size + 5 !== length) return "";
      name = hello.toString("latin1", at + 9, at + 9 + size).toLowerCase();
    }
    at += 4 + length;
  }
  return name;
}
