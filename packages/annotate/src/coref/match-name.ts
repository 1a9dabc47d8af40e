import type { Entity } from "./entity.ts";
import type { MentionDraft } from "./mention-draft.ts";

/** True where a name may be another form of an entity's: the same, a surname, an acronym, or with or without a title. */
export function matchName(entity: Entity, mention: MentionDraft): boolean {
  const person = mention.type === "person";
  if (person !== (entity.type === "person")) return false;
  return entity.names.some((name) => sameName(name, mention.key, person));
}

function sameName(one: string, other: string, person: boolean): boolean {
  const [a, b] = [fold(one), fold(other)];
  if (a === b) return true;
  const [long, short] = a.length >= b.length ? [a, b] : [b, a];
  if (person) return long.endsWith(` ${short}`) || (long.startsWith(`${short} `) && short.includes(" "));
  return initials(long) === short.replaceAll(".", "") && short.length > 1;
}

function fold(name: string): string {
  return name
    .normalize("NFKD")
    .replaceAll(/[\u0300-\u036f.’']/g, "")
    .replace(/^the /, "")
    .toLowerCase();
}

function initials(name: string): string {
  const words = name.split(/[\s-]+/).filter((word) => !["of", "the", "and", "for", "on", "in"].includes(word));
  return words.length < 2 ? "" : words.map((word) => word.charAt(0)).join("");
}
