import { foldName } from "@dateline/core";
import { stripHonorific } from "./strip-honorific.ts";

const small = new Set(["of", "the", "and", "for", "on", "in", "de", "des", "du", "la"]);

/** True where two names of one article may be forms of one: equal, surname and full name, or acronym and full name. */
export function sameName(a: string, b: string, person: boolean): boolean {
  const [one, other] = [key(a), key(b)];
  if (one === other) return true;
  const [long, short] = one.length >= other.length ? [one, other] : [other, one];
  if (person) return samePerson(long.split(" "), short.split(" "));
  return initials(long) === short.replaceAll(" ", "");
}

/** A family name may stand anywhere behind the given name: "Ngefa" for "Guillaume Ngefa-Atondoko Andali". */
function samePerson(long: readonly string[], short: readonly string[]): boolean {
  const [first, ...rest] = long;
  if (short.length === 1) return rest.includes(short[0] ?? "");
  if (long.length === short.length) return false;
  return (first === short[0] && rest.includes(short.at(-1) ?? "")) || long.join(" ").endsWith(` ${short.join(" ")}`);
}

function key(name: string): string {
  return foldName(
    stripHonorific(name)
      .replace(/['’]s$/, "")
      .replace(/^the /i, ""),
  );
}

function initials(name: string): string {
  const words = name.split(" ").filter((word) => !small.has(word));
  return words.length < 2 ? "-" : words.map((word) => word.charAt(0)).join("");
}
