import type { EntryDraft, RecordDraft } from "./entry-draft.ts";

interface Seen {
  kind: string;
  country: string | null;
  names: Set<string>;
}

/**
 * Makes the function that turns the drafts of each row into those to be saved. The first row of a record makes it; later
 * ones add names and terms, so that the order of a file says what stays and reading it again changes nothing. Where ids
 * are made from names (`strict`), a later row of another kind or country is a problem.
 */
export function rowEntries(
  strict: boolean,
): (drafts: readonly EntryDraft[]) => { drafts: EntryDraft[] } | { problem: string } {
  const seen = new Map<string, Seen>();
  return (drafts) => {
    const kept: EntryDraft[] = [];
    for (const draft of drafts) {
      if (draft.entry !== "record") {
        kept.push(draft);
        continue;
      }
      const known = seen.get(draft.id);
      if (known === undefined) {
        seen.set(draft.id, {
          kind: draft.kind,
          country: draft.country,
          names: new Set(draft.names.map(({ text }) => text)),
        });
        kept.push(draft);
        continue;
      }
      if (strict && (known.kind !== draft.kind || known.country !== draft.country)) {
        return { problem: `another row has the id ${draft.id}; tell them apart in a column id` };
      }
      kept.push(...newNames(known, draft));
    }
    return { drafts: kept };
  };
}

function newNames(known: Seen, { id, names }: RecordDraft): EntryDraft[] {
  return names.flatMap((name): EntryDraft[] => {
    if (known.names.has(name.text)) return [];
    known.names.add(name.text);
    return [{ entry: "name", id, name }];
  });
}
