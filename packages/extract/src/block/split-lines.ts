import { endsSentence } from "../text/index.ts";

const narrow = 90;

/**
 * Parts a block at its single line breaks where these part lines of different things (a title, a byline, a date, a
 * paragraph); lines that only wrap a paragraph stay together.
 */
export function splitLines(lines: readonly string[]): string[] {
  const parts: string[] = [];
  for (const line of lines) {
    const before = parts.at(-1);
    if (before === undefined || isBreak(before, line)) parts.push(line);
    else parts[parts.length - 1] = `${before} ${line}`;
  }
  return parts;
}

function isBreak(before: string, line: string): boolean {
  if (before.length < 200 && /^(?:by|par|von|di|por|door|av|przez)\s\p{Lu}/u.test(line)) return true;
  if (!/^["'“‘«(¿¡—-]?\s?[\p{Lu}\p{Lo}\p{N}]/u.test(line)) return false;
  if (endsSentence(before)) return before.length > 200 || line.length > 200 || before.length < narrow;
  return before.length < narrow && !/[,;]$/.test(before);
}
