import { expect, test } from "vitest";
import { isPublicAddress } from "./is-public-address.ts";

test.each(["1.1.1.1", "8.8.8.8", "151.101.1.1", "2606:4700::1111", "[2a00:1450:4001::200e]", "::ffff:8.8.8.8"])(
  "%s is public",
  (address) => {
    expect(isPublicAddress(address)).toBe(true);
  },
);

test.each([
  ["loopback", "127.0.0.1"],
  ["loopback, elsewhere in its block", "127.255.0.9"],
  ["loopback in IPv6", "::1"],
  ["unspecified", "0.0.0.0"],
  ["this network", "0.1.2.3"],
  ["unspecified in IPv6", "::"],
  ["private 10", "10.0.0.1"],
  ["private 172.16", "172.16.0.1"],
  ["private 192.168", "192.168.1.1"],
  ["carrier-grade NAT", "100.64.0.1"],
  ["link-local, where clouds keep their metadata", "169.254.169.254"],
  ["link-local in IPv6", "fe80::1"],
  ["link-local with a zone", "fe80::1%eth0"],
  ["a public address with a zone", "2606:4700::1111%eth0"],
  ["unique local", "fd12:3456::1"],
  ["site-local", "fec0::1"],
  ["multicast", "224.0.0.1"],
  ["multicast in IPv6", "ff02::1"],
  ["broadcast", "255.255.255.255"],
  ["reserved", "240.0.0.1"],
  ["protocol assignments", "192.0.0.8"],
  ["documentation", "203.0.113.5"],
  ["documentation in IPv6", "2001:db8::1"],
  ["benchmarking", "198.18.0.1"],
  ["6to4 relay", "192.88.99.1"],
  ["IPv4-mapped loopback", "::ffff:127.0.0.1"],
  ["IPv4-mapped loopback in hexadecimal", "::ffff:7f00:1"],
  ["IPv4-mapped in full", "0:0:0:0:0:ffff:0a00:0001"],
  ["IPv4-compatible loopback", "::127.0.0.1"],
  ["IPv4-compatible in hexadecimal", "::7f00:1"],
  ["IPv4-translated", "::ffff:0:7f00:1"],
  ["NAT64 of loopback", "64:ff9b::7f00:1"],
  ["NAT64 of a public address", "64:ff9b::808:808"],
  ["NAT64, local use", "64:ff9b:1::a00:1"],
  ["6to4 of loopback", "2002:7f00:1::1"],
  ["6to4 of a public address", "2002:808:808::1"],
  ["Teredo", "2001:0:4136:e378:8000:63bf:3fff:fdd2"],
  ["ISATAP", "2606:4700::5efe:7f00:1"],
  ["ISATAP with the universal bit", "2606:4700::200:5efe:a00:1"],
  ["discard", "100::1"],
  ["segment routing", "5f00::1"],
  ["outside global unicast", "4000::1"],
])("%s is not public: %s", (_, address) => {
  expect(isPublicAddress(address)).toBe(false);
});

test.each(["2130706433", "0x7f000001", "0177.0.0.1", "127.1", "1.1.1", "01.1.1.1", "localhost", "", "1.1.1.1.1"])(
  "%j is no address written out and so not public",
  (address) => {
    expect(isPublicAddress(address)).toBe(false);
  },
);
