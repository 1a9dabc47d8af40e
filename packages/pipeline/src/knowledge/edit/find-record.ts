import { AmbiguousIdError, NotFoundError, RecordId, type Store } from "@dateline/core";
import type { KnowledgeBase } from "@dateline/knowledge";

/**
 * The record that a person means by an id (`person/jane-doe`), an actor id or a whole name. Throws `NOT_FOUND`, and
 * `AMBIGUOUS_ID` where a name has several.
 */
export async function findRecord(base: KnowledgeBase, store: Store, words: string): Promise<string> {
  if (base.shipped(words) !== null && !words.startsWith("actor_")) return words;
  if (words.startsWith("actor_")) {
    const id = base.shipped(words)?.record.id ?? (await store.overlayOfActors([words]))[0]?.id;
    if (id !== undefined) return id;
  }
  if (RecordId.safeParse(words).success && (await store.listOverlay({ limit: 1, ids: [words] })).total > 0)
    return words;
  const entries = await store.overlayFor(base.need(words, null));
  const ids = [
    ...new Set(
      base
        .layered(entries)
        .lookUp(words)
        .map(({ id }) => id),
    ),
  ];
  const [id, other] = ids;
  if (id !== undefined && other === undefined) return id;
  const next = "`dateline kb search` finds records by words of their names.";
  if (id === undefined)
    throw new NotFoundError({ what: "There is no record with this id or name", where: words, next });
  const several = ids.slice(0, 8).join(", ");
  throw new AmbiguousIdError({
    what: `Several records have this name: ${several}`,
    where: words,
    next: "Give one of the ids.",
  });
}
