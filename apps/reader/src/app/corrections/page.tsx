import type { Metadata } from "next";
import { CorrectionList } from "../../component/correction-list.tsx";
import { FailedNotice } from "../../component/failed-notice.tsx";
import { Pager } from "../../component/pager.tsx";
import { authorName } from "../../data/author-name.ts";
import { store } from "../../data/dateline.ts";
import { counted } from "../../format/labels.ts";
import { one, type Param } from "../../format/params.ts";

export const metadata: Metadata = { title: "Corrections" };

interface Props {
  searchParams: Promise<{ after?: Param; failed?: Param }>;
}

/** What people corrected, newest first, with what was undone. */
export default async function CorrectionsPage({ searchParams }: Props) {
  const given = await searchParams;
  const page = await (await store()).corrections({ limit: 50, cursor: one(given.after) });
  return (
    <div className="column">
      <h1 className="page-title">Corrections</h1>
      <FailedNotice failed={one(given.failed)} />
      <p className="note">{counted(page.total, "correction")}, each kept as a fact of its own.</p>
      {page.total === 0 ? (
        <p className="notice">
          Nobody has corrected anything yet. Open <a href="/events">an event</a> or <a href="/actors">an actor</a> to
          say what is wrong with it.
        </p>
      ) : null}
      <CorrectionList corrections={page.items} back="/corrections" author={await authorName()} subjects />
      <Pager next={page.next} href="/corrections" total={page.total} shown={page.items.length} />
    </div>
  );
}
