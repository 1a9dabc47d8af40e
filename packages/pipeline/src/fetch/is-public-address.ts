import ipaddr from "ipaddr.js";

/**
 * True where an IP address belongs to the public internet. Addresses that carry an IPv4 address inside (mapped, NAT64,
 * 6to4, Teredo) are refused unless that inner address is plainly public, so that no form of 127.0.0.1 gets through.
 */
export function isPublicAddress(address: string): boolean {
  const bare = address.replace(/^\[|\]$/g, "").replace(/%.*$/, "");
  if (!ipaddr.isValid(bare)) return false;
  const parsed = ipaddr.process(bare);
  return parsed.range() === "unicast";
}
