import type { Actor } from "@dateline/core";

/**
 * One actor from what several articles say of it. The result does not depend on the order in which articles came: the
 * caller hands them sorted by article.
 */
export function mergeActors(actors: readonly [Actor, ...Actor[]]): Actor {
  const [first] = actors;
  if (actors.length === 1) return first;
  const unique = <T>(items: T[]): T[] => [...new Map(items.map((item) => [JSON.stringify(item), item])).values()];
  return {
    ...first,
    country: actors.find((actor) => actor.country !== null)?.country ?? null,
    sector: actors.find((actor) => actor.sector !== null)?.sector ?? null,
    description: actors.find((actor) => actor.description !== null)?.description ?? null,
    names: unique(actors.flatMap((actor) => actor.names)),
    roles: unique(actors.flatMap((actor) => actor.roles)),
    externalIds: unique(actors.flatMap((actor) => actor.externalIds)),
  };
}
