import type { Metadata } from "next";
import { Conditions } from "../../component/conditions.tsx";
import { ExportLinks } from "../../component/export-links.tsx";
import { Pager } from "../../component/pager.tsx";
import { store } from "../../data/dateline.ts";
import { actorKind, counted } from "../../format/labels.ts";
import { actorPath, withParams } from "../../format/links.ts";
import { one, type Param } from "../../format/params.ts";

export const metadata: Metadata = { title: "Actors" };

interface Props {
  searchParams: Promise<{ after?: Param; q?: Param }>;
}

/** All actors, those with most events first. */
export default async function ActorsPage({ searchParams }: Props) {
  const given = await searchParams;
  const query = one(given.q);
  const page = await (await store()).listActors({ limit: 100, cursor: one(given.after), query });
  return (
    <div className="column wide">
      <h1 className="page-title">Actors</h1>
      <p className="note">{counted(page.total, "actor")}.</p>
      <Conditions path="/actors" query={query} />
      {page.total === 0 ? (
        <p className="notice">
          No actor is known yet. <a href="/add">Add an article</a>, and those it names are here.
        </p>
      ) : null}
      <table className="actors">
        <thead>
          <tr>
            <th scope="col">Name</th>
            <th scope="col">What it is</th>
            <th scope="col">Events</th>
            <th scope="col">Articles</th>
          </tr>
        </thead>
        <tbody>
          {page.items.map(({ actor, events, articles }) => (
            <tr key={actor.id}>
              <th scope="row">
                <a href={actorPath(actor.id)}>{actor.name}</a>
              </th>
              <td className="note">{actorKind(actor)}</td>
              <td>{events}</td>
              <td>{articles}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <Pager next={page.next} href={withParams("/actors", { q: query })} total={page.total} shown={page.items.length} />
      <ExportLinks what="actors" params={{ q: query }} total={page.total} />
    </div>
  );
}
