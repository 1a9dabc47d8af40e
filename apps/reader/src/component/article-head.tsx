import type { ArticleView, Author } from "@dateline/core";
import { formatDay } from "../format/labels.ts";

/** The head of an article: title, standfirst, byline, outlet and date with its source. */
export function ArticleHead({ view }: { view: ArticleView }) {
  return (
    <header className="article-head">
      <p className="kicker">
        {[view.publisher?.name, view.kind === "unknown" ? null : view.kind, view.section].filter(Boolean).join(" · ")}
      </p>
      <h1>{view.title}</h1>
      {view.standfirst ? <p className="standfirst">{view.standfirst}</p> : null}
      <p className="meta">
        {view.byline.length > 0 ? <span className="byline">{view.byline.map(formatAuthor).join("; ")}</span> : null}
        <Published view={view} />
        {view.url ? (
          <a href={view.url} rel="noopener noreferrer nofollow">
            source page
          </a>
        ) : null}
      </p>
      {view.notices.map((notice) => (
        <p key={notice.code} className="notice">
          {notice.message}
        </p>
      ))}
    </header>
  );
}

function Published({ view }: { view: ArticleView }) {
  if (view.published === null) return <span>no publication date</span>;
  return (
    <time dateTime={view.published.value} title={`date given by: ${view.published.source}`}>
      {formatDay(view.published.value)}
    </time>
  );
}

function formatAuthor(author: Author): string {
  return [author.name, author.role, author.organisation].filter(Boolean).join(", ");
}
