import type { Office } from "../data/index.ts";

/** Ids of the offices that an id, a title ("foreign secretary") or a class ("head-of-state") stands for. */
export type OfficeFinder = (office: string) => readonly string[];

/** Builds the look-up of offices by id, title, alias and class, in any case. */
export function officeFinder(offices: readonly Office[]): OfficeFinder {
  const ids = new Map<string, string[]>();
  const add = (word: string, id: string) => {
    const key = word.toLowerCase();
    const known = ids.get(key);
    if (known === undefined) ids.set(key, [id]);
    else if (!known.includes(id)) known.push(id);
  };
  for (const office of offices) {
    add(office.id, office.id);
    for (const title of [office.title, ...office.aliases]) add(title, office.id);
    if (office.head !== null) {
      add(office.head, office.id);
      add(office.head.replaceAll("-", " "), office.id);
    }
  }
  return (office) => ids.get(office.trim().toLowerCase()) ?? [];
}
