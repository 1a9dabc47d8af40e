import type { Metadata } from "next";
import { Pager } from "../../component/pager.tsx";
import { store } from "../../data/dateline.ts";
import { actorKind, counted } from "../../format/labels.ts";
import { actorPath } from "../../format/links.ts";

export const metadata: Metadata = { title: "Actors" };

interface Props {
  searchParams: Promise<{ after?: string }>;
}

/** All actors, those with most events first. */
export default async function ActorsPage({ searchParams }: Props) {
  const { after } = await searchParams;
  const page = await (await store()).listActors({ limit: 100, cursor: after });
  return (
    <div className="column wide">
      <h1 className="page-title">Actors</h1>
      <p className="note">{counted(page.total, "actor")}.</p>
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
      <Pager next={page.next} href="/actors" total={page.total} shown={page.items.length} />
    </div>
  );
}
