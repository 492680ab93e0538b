import { BlockList, isIP } from "node:net";
import os from "node:os";

/** IPv4 that is not somebody's public machine: this host, private networks, link-local with the clouds' metadata, … */
const SPECIAL: [string, number][] = [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.0.2.0", 24],
  ["192.88.99.0", 24],
  ["192.168.0.0", 16],
  ["198.18.0.0", 15],
  ["198.51.100.0", 24],
  ["203.0.113.0", 24],
  ["224.0.0.0", 4],
  ["240.0.0.0", 4],
  // Azure answers questions about the machine here, on a public address.
  ["168.63.129.16", 32],
];

/** Of the public IPv6 space, what leads back into IPv4 or is for documentation and tunnels. */
const SPECIAL6: [string, number][] = [
  ["2001::", 23],
  ["2001:db8::", 32],
  ["2002::", 16],
];

const special = new BlockList();
for (const [net, bits] of SPECIAL) special.addSubnet(net, bits, "ipv4");
for (const [net, bits] of SPECIAL6) special.addSubnet(net, bits, "ipv6");
const public6 = new BlockList();
public6.addSubnet("2000::", 3, "ipv6");

/** Whether an address is a machine on the internet, and not this one or one of its neighbours. */
export function isPublicAddress(address: string, own: string[] = ownAddresses()): boolean {
  if (own.includes(address)) return false;
  switch (isIP(address)) {
    case 4:
      return !special.check(address, "ipv4");
    case 6:
      // Only what is public is let through: mapped, translated, local and unassigned space is outside of 2000::/3.
      return public6.check(address, "ipv6") && !special.check(address, "ipv6");
    default:
      return false;
  }
}

/** A machine's public address leads to the machine as surely as 127.0.0.1 does. */
function ownAddresses(): string[] {
  return Object.values(os.networkInterfaces()).flatMap((found) =>
    (found ?? []).map(({ address }) => address),
  );
}
