import { isIP } from "node:net";
import ipaddr from "ipaddr.js";

const globalUnicast = ipaddr.parseCIDR("2000::/3") as [ipaddr.IPv6, number];

/**
 * True where an IP address, written out as `isIP` of node:net knows it, belongs to the public internet. An IPv4-mapped
 * address counts as the IPv4 address inside it. All other IPv6 forms that carry an IPv4 address are refused whatever
 * they carry (compatible, translated, NAT64, 6to4, Teredo, ISATAP), since a gateway may turn them into a private one;
 * so is all IPv6 outside 2000::/3, and what the registries keep for special use.
 */
export function isPublicAddress(address: string): boolean {
  const bare = address.replace(/^\[|\]$/g, "");
  if (isIP(bare) === 0 || bare.includes("%")) return false;
  const parsed = ipaddr.process(bare);
  if (parsed.range() !== "unicast") return false;
  return !(parsed instanceof ipaddr.IPv6) || (parsed.match(globalUnicast) && !isIsatap(parsed));
}

// The interface part of an ISATAP address is 0:5efe or 200:5efe and then the IPv4 address.
function isIsatap(address: ipaddr.IPv6): boolean {
  const [fifth, sixth] = address.parts.slice(4);
  return sixth === 0x5efe && (fifth === 0 || fifth === 0x200);
}
