import type { ArticleSummary } from "@dateline/core";
import type { ReactNode } from "react";
import { counted, formatDay } from "../format/labels.ts";
import { articlePath } from "../format/links.ts";

/** Articles as a list, with what each holds; `words` may stand in for the opening, as a search does. */
export function ArticleList({
  articles,
  words,
  level = 2,
}: {
  articles: readonly ArticleSummary[];
  words?: (id: string) => ReactNode;
  level?: 2 | 3;
}) {
  const Heading = level === 2 ? "h2" : "h3";
  return (
    <ol className="articles">
      {articles.map((article) => (
        <li key={article.id}>
          <p className="kicker">
            {[article.publisher?.name, article.published ? formatDay(article.published.value) : "no date"]
              .filter(Boolean)
              .join(" · ")}
          </p>
          <Heading>
            <a href={articlePath(article.id)}>{article.title}</a>
          </Heading>
          <p className="opening">{words?.(article.id) ?? article.standfirst ?? article.opening}</p>
          <p className="note">{statusOf(article)}</p>
        </li>
      ))}
    </ol>
  );
}

function statusOf(article: ArticleSummary): string {
  if (article.annotation === "no-engine-for-language")
    return `not annotated: no engine for ${article.language?.code ?? "its language"}`;
  const { events, actors, quotes } = article.counts;
  return [counted(events, "event"), counted(actors, "actor"), counted(quotes, "quote")].join(" · ");
}
