const headLength = 20_000;

/** How many milliseconds an RSS feed says it may be kept (`ttl`, in minutes); 0 where it says nothing. */
export function feedTtl(bytes: Uint8Array): number {
  const head = Buffer.from(bytes.subarray(0, headLength)).toString("latin1").replaceAll("\0", "");
  const channel = head.split(/<item[\s>]/i, 1)[0] ?? "";
  const minutes = /<ttl>\s{0,20}(\d{1,6})\s{0,20}<\/ttl>/i.exec(channel)?.[1];
  return Number(minutes ?? 0) * 60_000;
}
