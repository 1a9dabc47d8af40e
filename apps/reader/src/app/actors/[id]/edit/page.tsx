import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { CorrectionList } from "../../../../component/correction-list.tsx";
import { FailedNotice } from "../../../../component/failed-notice.tsx";
import { MergeForm } from "../../../../component/merge-form.tsx";
import { SaidBy } from "../../../../component/said-by.tsx";
import { SplitForm } from "../../../../component/split-form.tsx";
import { authorName } from "../../../../data/author-name.ts";
import { store } from "../../../../data/dateline.ts";
import { findActors } from "../../../../data/find-actors.ts";
import { actorPath } from "../../../../format/links.ts";
import { one, type Param } from "../../../../format/params.ts";

export const metadata: Metadata = { title: "Correct an actor" };

interface Props {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, Param>>;
}

/** Plain forms to rename an actor, to merge it into another, or to split off mentions that mean somebody else. */
export default async function EditActorPage({ params, searchParams }: Props) {
  const [{ id }, given] = await Promise.all([params, searchParams]);
  const database = await store();
  const view = await database.actorView(id);
  if (view === null) notFound();
  const { actor } = view;
  const sought = one(given.find);
  const [author, said, found, mentions] = await Promise.all([
    authorName(),
    database.actorCorrections(actor.id),
    findActors(sought),
    database.actorMentions(actor.id, { limit: 100, cursor: one(given.after) }),
  ]);
  const back = `${actorPath(actor.id)}/edit`;
  return (
    <div className="column">
      <p className="kicker">
        <a href={actorPath(actor.id)}>{actor.name}</a>
      </p>
      <h1 className="page-title">Correct this actor</h1>
      <FailedNotice failed={one(given.failed)} />
      <section id="rename">
        <h2>Another name</h2>
        <form action="/correct" method="post" className="edit">
          <input type="hidden" name="actor" value={actor.id} />
          <input type="hidden" name="back" value={back} />
          <label htmlFor="name">Name</label>
          <input id="name" name="name" defaultValue={actor.name} maxLength={200} required />
          <SaidBy author={author} id="rename" />
          <button type="submit" name="action" value="rename-actor">
            Rename
          </button>
        </form>
      </section>
      <MergeForm
        actor={actor}
        sought={sought}
        found={found.filter((other) => other.actor.id !== actor.id)}
        author={author}
        back={back}
      />
      <SplitForm actor={actor} mentions={mentions} author={author} back={back} />
      {said.length > 0 ? (
        <section id="corrections">
          <h2>What was said before</h2>
          <CorrectionList corrections={said} back={back} author={author} />
        </section>
      ) : null}
    </div>
  );
}
