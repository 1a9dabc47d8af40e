import type { Metadata } from "next";
import { Direction } from "../../component/direction.tsx";
import { ExportLinks } from "../../component/export-links.tsx";
import { Pager } from "../../component/pager.tsx";
import { store } from "../../data/dateline.ts";
import { counted } from "../../format/labels.ts";
import { relationPath, withParams } from "../../format/links.ts";
import { one, type Param } from "../../format/params.ts";

export const metadata: Metadata = { title: "Relations" };

interface Props {
  searchParams: Promise<{ after?: Param; between?: Param }>;
}

/** Pairs of countries or of actors, those with most events first. */
export default async function RelationsPage({ searchParams }: Props) {
  const params = await searchParams;
  const between = one(params.between) === "actors" ? "actors" : "countries";
  const page = await (await store()).listRelations({ limit: 100, cursor: one(params.after), between });
  return (
    <div className="column wide">
      <h1 className="page-title">Relations</h1>
      <nav className="types" aria-label="Kinds of sides">
        <a href="/relations" aria-current={between === "countries" ? "page" : undefined}>
          Countries
        </a>
        <a href="/relations?between=actors" aria-current={between === "actors" ? "page" : undefined}>
          Actors
        </a>
      </nav>
      <p className="note">
        {counted(page.total, "pair")}. Events told as having happened, in each direction, with their mean score from −10
        (conflict) to +10 (cooperation).
      </p>
      {page.items.length === 0 ? (
        <p className="notice">
          No event between two {between} was found yet. <a href="/add">Add articles</a>, or see{" "}
          <a href="/events">all events</a>.
        </p>
      ) : (
        <div className="scroll">
          <table className="pairs">
            <thead>
              <tr>
                <th scope="col">Between</th>
                <th scope="col">First to second</th>
                <th scope="col">Second to first</th>
              </tr>
            </thead>
            <tbody>
              {page.items.map(({ a, b, aToB, bToA }) => (
                <tr key={a.key + b.key}>
                  <th scope="row">
                    <a href={relationPath(a.key, b.key)}>
                      {a.name} and {b.name}
                    </a>
                  </th>
                  <Direction {...aToB} />
                  <Direction {...bToA} />
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <Pager
        next={page.next}
        href={withParams("/relations", { between: between === "actors" ? between : null })}
        total={page.total}
        shown={page.items.length}
      />
      <ExportLinks what="relations" params={{ between }} total={page.total} />
    </div>
  );
}
