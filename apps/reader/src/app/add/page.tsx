import type { Metadata } from "next";
import { FailedNotice } from "../../component/failed-notice.tsx";
import { one, type Param } from "../../format/params.ts";

export const metadata: Metadata = { title: "Add articles" };

interface Props {
  searchParams: Promise<{ failed?: Param; url?: Param }>;
}

/** Takes in an address (a page or a feed), a file or a text; plain forms that need no script. */
export default async function AddPage({ searchParams }: Props) {
  const given = await searchParams;
  return (
    <div className="column">
      <h1 className="page-title">Add articles</h1>
      <FailedNotice failed={one(given.failed)} />
      <form action="/add/submit" method="post" encType="multipart/form-data" className="edit">
        <h2>By address</h2>
        <label htmlFor="url">A page, a feed or a news sitemap</label>
        <span className="find">
          <input id="url" name="url" type="url" required placeholder="https://…" defaultValue={one(given.url)} />
          <button type="submit">Read it</button>
        </span>
        <p className="note">What a feed lists is shown first, so that you can choose.</p>
      </form>
      <form action="/add/submit" method="post" encType="multipart/form-data" className="edit">
        <h2>As a file or text</h2>
        <label htmlFor="file">A saved page or text</label>
        <input id="file" name="file" type="file" accept=".html,.htm,.xhtml,.txt,.md,text/html,text/plain" />
        <label htmlFor="content">or the text itself, plain or as HTML</label>
        <textarea id="content" name="content" rows={9} />
        <label htmlFor="published">Publication date, if the page does not say it</label>
        <input id="published" name="published" type="date" />
        <p className="note">
          Without it, words such as “last week” cannot be dated. Nothing is ever dated by the day it was added.
        </p>
        <button type="submit">Read it</button>
      </form>
    </div>
  );
}
