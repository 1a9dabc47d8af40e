import { ArticleList } from "../component/article-list.tsx";
import { Pager } from "../component/pager.tsx";
import { store } from "../data/dateline.ts";
import { counted } from "../format/labels.ts";

interface Props {
  searchParams: Promise<{ after?: string }>;
}

/** The articles, newest first. */
export default async function ArticlesPage({ searchParams }: Props) {
  const { after } = await searchParams;
  const database = await store();
  const [page, counts] = await Promise.all([database.listArticles({ limit: 20, cursor: after }), database.counts()]);
  if (counts.articles === 0) return <Empty />;
  return (
    <div className="column">
      <h1 className="page-title">Articles</h1>
      <p className="note">
        {counted(counts.articles, "article")}, {counted(counts.events, "event")}, {counted(counts.actors, "actor")}.
      </p>
      <ArticleList articles={page.items} />
      <Pager next={page.next} href="/" total={page.total} shown={page.items.length} />
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
