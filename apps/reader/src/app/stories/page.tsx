import type { StorySummary } from "@dateline/core";
import type { Metadata } from "next";
import { Pager } from "../../component/pager.tsx";
import { StoryArticles } from "../../component/story-articles.tsx";
import { store } from "../../data/dateline.ts";
import { counted } from "../../format/labels.ts";
import { storyPath } from "../../format/links.ts";
import { one, type Param } from "../../format/params.ts";

export const metadata: Metadata = { title: "Stories" };

interface Props {
  searchParams: Promise<{ after?: Param }>;
}

/** Articles about the same happening, grouped. */
export default async function StoriesPage({ searchParams }: Props) {
  const page = await (await store()).listStories({ limit: 20, cursor: one((await searchParams).after) });
  return (
    <div className="column">
      <h1 className="page-title">Stories</h1>
      <p className="note">
        {counted(page.total, "story", "stories")}: articles that are copies of one another, or that tell the same event
        within ten days.
      </p>
      {page.total === 0 ? (
        <p className="notice">
          No two articles here tell of the same happening yet. <a href="/add">Add another report</a> of one that is
          here, or read <a href="/">the articles one by one</a>.
        </p>
      ) : null}
      <div className="stories">
        {page.items.map((story) => (
          <Story key={story.story.id} found={story} />
        ))}
      </div>
      <Pager next={page.next} href="/stories" total={page.total} shown={page.items.length} />
    </div>
  );
}

function Story({ found }: { found: StorySummary }) {
  const { story, articles, reports, shared, contradicted } = found;
  const hidden = story.articleIds.length - articles.length;
  return (
    <section className="story">
      <h2>
        <a href={storyPath(story.articleIds[0] ?? story.id)}>{story.title}</a>
      </h2>
      <p className="note">
        {counted(reports, "report")} · {counted(shared, "shared event")}
        {contradicted > 0 ? ` · they differ on ${counted(contradicted, "event")}` : ""}
      </p>
      <StoryArticles story={story} articles={articles} />
      {hidden > 0 ? <p className="note">and {counted(hidden, "more article")}</p> : null}
    </section>
  );
}
