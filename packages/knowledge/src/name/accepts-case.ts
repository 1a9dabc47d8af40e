import type { NameStrength } from "../data/index.ts";

const shortCapitals = 3;
const longAcronym = 5;

/**
 * Whether a surface is written as a name must be: acronyms in capitals ("US", never "us"; long ones also as "Minusma"),
 * other names with a capital wherever the name has one. Surface and name are known to fold alike.
 */
export function acceptsCase(name: string, strength: NameStrength, surface: string): boolean {
  if (strength === "acronym") return acceptsAcronym(name.replaceAll(".", ""), surface.replaceAll(".", ""));
  if (surface === name) return true;
  const wanted = name.split(/[\s-]+/);
  const given = surface.split(/[\s-]+/);
  if (given.length === 1 && surface.length <= shortCapitals && isCapitals(surface)) return isCapitals(name);
  if (wanted.length !== given.length) return !isUpper(name) || isUpper(surface);
  return wanted.every((word, index) => !isUpper(word) || isUpper(given[index] as string));
}

function acceptsAcronym(name: string, surface: string): boolean {
  if (name === surface) return true;
  if (name.length < longAcronym) return false;
  return surface === name.toUpperCase() || surface === (name[0] as string) + name.slice(1).toLowerCase();
}

function isUpper(word: string): boolean {
  const first = /\p{L}/u.exec(word)?.[0];
  return first !== undefined && first !== first.toLowerCase();
}

function isCapitals(word: string): boolean {
  return word === word.toUpperCase() && word !== word.toLowerCase();
}
