const label = /(?:^|[|·•–—-]\s*|\s{2})\p{Lu}[\p{L} ]{2,24}:\s/gu;

/** True for a line that lists what a system knows of an article ("5/10/2018 - Published by: X - Category: Y - Tags: Z"). */
export function isDataLine(text: string): boolean {
  if (text.length > 250 || /[.!?]$/.test(text)) return false;
  return (text.match(label)?.length ?? 0) >= 2;
}
