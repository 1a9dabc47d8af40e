import type { ArticleSummary, StorySummary } from "@dateline/core";
import { counted, formatDay } from "../format/labels.ts";
import { articlePath } from "../format/links.ts";

/** The reports of a story, earliest first; copies of one text stand under the first of them and count once. */
export function StoryArticles({ story, articles }: { story: StorySummary["story"]; articles: ArticleSummary[] }) {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const groupOf = new Map(story.copies.flatMap((group) => group.map((id) => [id, group])));
  const order = articles.map(({ id }) => id);
  const heads = order.filter((id) => {
    const group = groupOf.get(id);
    return group === undefined || order.find((other) => group.includes(other)) === id;
  });
  return (
    <ol className="story-articles">
      {heads.map((id) => {
        const article = byId.get(id);
        const copies = (groupOf.get(id) ?? []).flatMap((copy) => (copy === id ? [] : (byId.get(copy) ?? [])));
        if (!article) return null;
        return (
          <li key={id}>
            <Line article={article} />
            {copies.length > 0 ? (
              <details>
                <summary className="note">{counted(copies.length, "copy", "copies")} of the same text</summary>
                <ul className="plain">
                  {copies.map((copy) => (
                    <li key={copy.id}>
                      <Line article={copy} />
                    </li>
                  ))}
                </ul>
              </details>
            ) : null}
          </li>
        );
      })}
    </ol>
  );
}

function Line({ article }: { article: ArticleSummary }) {
  return (
    <>
      <a href={articlePath(article.id)}>{article.title}</a>{" "}
      <span className="note">
        {[article.publisher?.name, article.published ? formatDay(article.published.value) : "no date"]
          .filter(Boolean)
          .join(" · ")}
      </span>
    </>
  );
}
