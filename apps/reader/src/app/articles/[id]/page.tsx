import type { ArticleView, Event } from "@dateline/core";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ArticleHead } from "../../../component/article-head.tsx";
import { ArticleText } from "../../../component/article-text.tsx";
import { Cast } from "../../../component/cast.tsx";
import { EventCard } from "../../../component/event-card.tsx";
import { QuoteList } from "../../../component/quote-list.tsx";
import { Removed } from "../../../component/removed.tsx";
import { Timeline } from "../../../component/timeline.tsx";
import { store } from "../../../data/dateline.ts";
import { articlePath, markedPath, storyPath } from "../../../format/links.ts";
import type { Choice } from "../../../format/marks-of.ts";

interface Props {
  params: Promise<{ id: string }>;
  searchParams: Promise<Choice>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const article = await (await store()).article((await params).id);
  return { title: article?.title ?? "No such article" };
}

/** An article set for reading, with its cast and its dated events beside it. */
export default async function ArticlePage({ params, searchParams }: Props) {
  const [{ id }, choice] = await Promise.all([params, searchParams]);
  const view = await (await store()).articleView(id);
  if (view === null) notFound();
  const chosen =
    view.events.find((event) => event.id === choice.event)?.id ??
    view.actors.find((actor) => actor.id === choice.actor)?.name;
  const read = view.annotation === "annotated";
  return (
    <div className="reading">
      <div className="sheet">
        <ArticleHead view={view} />
        {read ? (
          <nav className="jumps" aria-label="Parts of this page">
            <a href="#events">{view.events.length} events</a>
            <a href="#cast">{view.actors.length} actors</a>
            {view.quotes.length > 0 ? <a href="#quotes">{view.quotes.length} quotes</a> : null}
          </nav>
        ) : null}
        {view.annotation === null ? <p className="notice">Not annotated yet. The text can be searched.</p> : null}
        {view.annotation === "no-engine-for-language" ? (
          <p className="notice">
            Not annotated: there is no engine for the language “{view.language?.code ?? "unknown"}” yet. The text is
            kept and can be searched.
          </p>
        ) : null}
        {chosen ? (
          <p className="notice choice">
            Its words are marked in the text. <a href={articlePath(view.id)}>Clear</a>
          </p>
        ) : null}
        <ArticleText view={view} choice={choice} />
        <Removed pieces={view.removed} />
      </div>
      <aside className="beside">
        {read ? (
          <section id="events" aria-labelledby="events-title">
            <h2 id="events-title">Events</h2>
            <Timeline
              events={view.events}
              link={(event) =>
                markedPath(
                  view.id,
                  "event",
                  event.id,
                  event.evidence.find((report) => report.articleId === view.id)?.sentence,
                )
              }
            />
            {view.events.length === 0 ? <p className="note">No event was found that the text supports.</p> : null}
            {inTextOrder(view).map((event) => (
              <EventCard key={event.id} event={event} articleId={view.id} chosen={event.id === choice.event} />
            ))}
          </section>
        ) : null}
        {read ? <Cast view={view} chosen={choice.actor} /> : null}
        <QuoteList view={view} chosen={choice.quote} />
        <OtherArticles view={view} />
        {view.related.length + view.copies.length > 0 ? (
          <p>
            <a href={storyPath(view.id)}>The story: all reports side by side</a>
          </p>
        ) : null}
      </aside>
    </div>
  );
}

/** Events as the text tells them, so that the eye can go down both columns together. */
function inTextOrder(view: ArticleView): Event[] {
  const placeOf = (event: Event) =>
    event.evidence.find((report) => report.articleId === view.id)?.trigger.start ?? Number.POSITIVE_INFINITY;
  return [...view.events].sort((a, b) => placeOf(a) - placeOf(b));
}

function OtherArticles({
  view,
}: {
  view: { related: { id: string; title: string }[]; copies: { id: string; title: string }[] };
}) {
  const lists = [
    { title: "The same text elsewhere", articles: view.copies },
    { title: "Other reports of these events", articles: view.related },
  ].filter(({ articles }) => articles.length > 0);
  return lists.map(({ title, articles }) => (
    <section key={title}>
      <h2>{title}</h2>
      <ul className="plain">
        {articles.map((article) => (
          <li key={article.id}>
            <a href={articlePath(article.id)}>{article.title}</a>
          </li>
        ))}
      </ul>
    </section>
  ));
}
