import type { RecordName } from "../src/data/index.ts";
import { strengthOf } from "./strength-of.ts";

/** Names parted by `|`, each with an optional `weak:` or `acronym:` before it; one word in capitals is an acronym. */
export function parseNames(cell: string): RecordName[] {
  return cell
    .split("|")
    .filter((name) => name !== "")
    .map((name): RecordName => {
      const [, strength, text] = /^(?:(weak|acronym):)?(.*)$/.exec(name) as unknown as [string, string?, string?];
      return [text as string, (strength as "weak" | "acronym" | undefined) ?? strengthOf(text as string)];
    });
}
