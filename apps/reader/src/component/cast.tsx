import type { ArticleView } from "@dateline/core";
import Link from "next/link";
import { actorKind } from "../format/labels.ts";
import { actorPath, markedPath } from "../format/links.ts";

/** The actors of an article; choosing one marks its words in the text, its name leads to its own page. */
export function Cast({ view, chosen }: { view: ArticleView; chosen: string | undefined }) {
  return (
    <section id="cast" aria-labelledby="cast-title">
      <h2 id="cast-title">Cast</h2>
      <ul className="cast">
        {view.actors.map((actor) => {
          const others = [
            ...new Set(actor.mentions.filter(({ form }) => form !== "pronoun").map(({ evidence }) => evidence.quote)),
          ].filter((name) => name !== actor.name);
          return (
            <li key={actor.id} className={actor.id === chosen ? "is-chosen" : undefined}>
              <Link href={actorPath(actor.id)}>{actor.name}</Link>{" "}
              <Link
                className="note"
                href={markedPath(view.id, "actor", actor.id, actor.mentions[0]?.evidence)}
                aria-label={`mark the words for ${actor.name}`}
              >
                {actor.mentions.length}×
              </Link>
              <span className="note kind">{actorKind(actor)}</span>
              {others.length > 0 ? <span className="note kind">here also: {others.slice(0, 5).join(", ")}</span> : null}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
