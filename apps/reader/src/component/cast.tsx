import type { ArticleView, CastMember } from "@dateline/core";
import { actorKind } from "../format/labels.ts";
import { actorPath, markedPath } from "../format/links.ts";

const shown = 14;

/** The actors of an article; choosing one marks its words in the text, its name leads to its own page. */
export function Cast({ view, chosen }: { view: ArticleView; chosen: string | undefined }) {
  const inEvents = new Set(
    view.events.flatMap((event) => [...event.sources, ...event.targets].map(({ actorId }) => actorId)),
  );
  const weight = (actor: CastMember) => actor.mentions.length + (inEvents.has(actor.id) ? 100 : 0);
  const actors = [...view.actors].sort((a, b) => weight(b) - weight(a));
  const rest = actors.slice(shown);
  return (
    <section id="cast" aria-labelledby="cast-title">
      <h2 id="cast-title">Cast</h2>
      <Members view={view} actors={actors.slice(0, shown)} chosen={chosen} />
      {rest.length > 0 ? (
        <details open={rest.some((actor) => actor.id === chosen)}>
          <summary className="note">{rest.length} more</summary>
          <Members view={view} actors={rest} chosen={chosen} />
        </details>
      ) : null}
    </section>
  );
}

function Members({ view, actors, chosen }: { view: ArticleView; actors: CastMember[]; chosen: string | undefined }) {
  return (
    <ul className="cast">
      {actors.map((actor) => {
        const names = actor.mentions.filter(({ form }) => form !== "pronoun").map(({ evidence }) => evidence.quote);
        const others = [...new Set(names)].filter((name) => name !== actor.name);
        return (
          <li key={actor.id} className={actor.id === chosen ? "is-chosen" : undefined}>
            <a href={actorPath(actor.id)}>{actor.name}</a>{" "}
            <a
              className="note"
              href={markedPath(view.id, "actor", actor.id, actor.mentions[0]?.evidence)}
              aria-label={`mark the words for ${actor.name}`}
            >
              {actor.mentions.length}×
            </a>
            <span className="note kind">{actorKind(actor)}</span>
            {others.length > 0 ? <span className="note kind">here also: {others.slice(0, 5).join(", ")}</span> : null}
          </li>
        );
      })}
    </ul>
  );
}
