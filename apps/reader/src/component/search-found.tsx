import type { SearchResult } from "@dateline/core";
import { actorKind, counted } from "../format/labels.ts";
import { actorPath, searchPath, withParams } from "../format/links.ts";
import { ArticleList } from "./article-list.tsx";
import { Conditions } from "./conditions.tsx";
import { EventCard } from "./event-card.tsx";
import { ExportLinks } from "./export-links.tsx";
import { Filters } from "./filters.tsx";
import { Pager } from "./pager.tsx";
import { Snippet } from "./snippet.tsx";

/** What a query found: actors, events and articles, with ways to narrow it, to see all of it, and to take it along. */
export function SearchFound({ result }: { result: SearchResult }) {
  const { articles, events, actors, query } = result;
  const nothing = articles.total + events.total + actors.length === 0;
  return (
    <>
      <Conditions path="/search" query={query} />
      <p className="note" role="status">
        {counted(articles.total, "article")}, {counted(events.total, "event")}, {counted(actors.length, "actor")}.
      </p>
      {nothing ? (
        <p className="notice">
          Nothing fits. Take a condition away, try one word of a name, or <a href="/search">see what can be asked</a>.
        </p>
      ) : (
        <Filters result={result} />
      )}
      {actors.length > 0 ? (
        <section>
          <h2>Actors</h2>
          <ul className="plain found-actors">
            {actors.map(({ actor, events: count }) => (
              <li key={actor.id}>
                <a href={actorPath(actor.id)}>{actor.name}</a>{" "}
                <span className="note">{[actorKind(actor), counted(count, "event")].join(" · ")}</span>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {events.items.length > 0 ? (
        <section>
          <h2>Events</h2>
          <div className="cards">
            {events.items.slice(0, 8).map(({ event }) => (
              <EventCard key={event.id} event={event} />
            ))}
          </div>
          {events.total > 8 ? (
            <a href={withParams("/events", { q: query })}>All {events.total.toLocaleString("en-GB")} events</a>
          ) : null}
          <ExportLinks what="events" params={{ q: query }} total={events.total} />
        </section>
      ) : null}
      {articles.items.length > 0 ? (
        <section>
          <h2>Articles</h2>
          <ArticleList
            articles={articles.items.map(({ article }) => article)}
            words={(id) => <Snippet hit={articles.items.find(({ article }) => article.id === id)} />}
            level={3}
          />
          <Pager
            next={articles.next}
            href={searchPath(query)}
            total={articles.total}
            shown={articles.items.length}
            words="Further articles"
          />
          <ExportLinks what="articles" params={{ q: query }} total={articles.total} />
        </section>
      ) : null}
    </>
  );
}
