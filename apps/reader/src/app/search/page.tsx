import { DatelineError, type SearchResult } from "@dateline/core";
import type { Metadata } from "next";
import { ArticleList } from "../../component/article-list.tsx";
import { EventCard } from "../../component/event-card.tsx";
import { QueryHelp } from "../../component/query-help.tsx";
import { SearchForm } from "../../component/search-form.tsx";
import { Snippet } from "../../component/snippet.tsx";
import { store } from "../../data/dateline.ts";
import { actorKind, counted } from "../../format/labels.ts";
import { actorPath } from "../../format/links.ts";

export const metadata: Metadata = { title: "Search" };

interface Props {
  searchParams: Promise<{ q?: string }>;
}

/** Search over articles, events and actors in the query language. */
export default async function SearchPage({ searchParams }: Props) {
  const query = ((await searchParams).q ?? "").trim();
  const found = query === "" ? null : await search(query);
  return (
    <div className="column wide">
      <h1 className="page-title">Search</h1>
      <SearchForm query={query} />
      {found === null ? <QueryHelp /> : null}
      {typeof found === "string" ? (
        <>
          <p className="notice" role="alert">
            {found}
          </p>
          <QueryHelp />
        </>
      ) : null}
      {found !== null && typeof found !== "string" ? <Found result={found} /> : null}
    </div>
  );
}

async function search(query: string): Promise<SearchResult | string> {
  try {
    return await (await store()).search({ query, limit: 20 });
  } catch (error) {
    if (DatelineError.isInstance(error) && error.code === "INVALID_QUERY") return error.message;
    throw error;
  }
}

function Found({ result }: { result: SearchResult }) {
  const { articles, events, actors } = result;
  return (
    <>
      <p className="note" role="status">
        {counted(articles.total, "article")}, {counted(events.total, "event")}, {counted(actors.length, "actor")}.
      </p>
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
            {events.items.map(({ event }) => (
              <EventCard key={event.id} event={event} />
            ))}
          </div>
        </section>
      ) : null}
      {articles.items.length > 0 ? (
        <section>
          <h2>Articles</h2>
          <ArticleList
            articles={articles.items.map(({ article }) => article)}
            words={(id) => <Snippet hit={articles.items.find(({ article }) => article.id === id)} />}
          />
        </section>
      ) : null}
    </>
  );
}
