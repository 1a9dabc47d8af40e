import { ArticleList } from "../component/article-list.tsx";
import { Conditions } from "../component/conditions.tsx";
import { ExportLinks } from "../component/export-links.tsx";
import { Pager } from "../component/pager.tsx";
import { store } from "../data/dateline.ts";
import { counted } from "../format/labels.ts";
import { withParams } from "../format/links.ts";
import { one, type Param } from "../format/params.ts";

interface Props {
  searchParams: Promise<{ after?: Param; q?: Param }>;
}

/** The articles, newest first. */
export default async function ArticlesPage({ searchParams }: Props) {
  const given = await searchParams;
  const query = one(given.q);
  const database = await store();
  const [page, counts] = await Promise.all([
    database.listArticles({ limit: 20, cursor: one(given.after), query }),
    database.counts(),
  ]);
  if (counts.articles === 0) return <Empty />;
  return (
    <div className="column">
      <h1 className="page-title">Articles</h1>
      <Conditions path="/" query={query} />
      <p className="note">
        {query === "" ? "" : `${counted(page.total, "article")} of `}
        {counted(counts.articles, "article")}, {counted(counts.events, "event")}, {counted(counts.actors, "actor")}.
      </p>
      <ArticleList articles={page.items} />
      <Pager next={page.next} href={withParams("/", { q: query })} total={page.total} shown={page.items.length} />
      <ExportLinks what="articles" params={{ q: query }} total={page.total} />
    </div>
  );
}

function Empty() {
  return (
    <div className="column">
      <h1 className="page-title">Nothing here yet</h1>
      <p>
        <a href="/add">Add an article</a> by its address, as a file or as text, or run <code>dateline ingest</code>.
      </p>
    </div>
  );
}
