import type { Metadata } from "next";

export const metadata: Metadata = { title: "Add an article" };

interface Props {
  searchParams: Promise<{ failed?: string }>;
}

/** Takes an article in by its address, as a file or as text; a plain form that needs no script. */
export default async function AddPage({ searchParams }: Props) {
  const { failed } = await searchParams;
  return (
    <div className="column">
      <h1 className="page-title">Add an article</h1>
      {failed ? (
        <p className="notice" role="alert">
          {failed}
        </p>
      ) : null}
      <form action="/add/submit" method="post" encType="multipart/form-data" className="add">
        <label htmlFor="url">Address of the page</label>
        <input id="url" name="url" type="url" placeholder="https://…" />
        <label htmlFor="file">or a saved page or text</label>
        <input id="file" name="file" type="file" accept=".html,.htm,.xhtml,.txt,.md,text/html,text/plain" />
        <label htmlFor="content">or its text or HTML</label>
        <textarea id="content" name="content" rows={9} />
        <label htmlFor="published">Publication date, if the page does not say it</label>
        <input id="published" name="published" type="date" />
        <button type="submit">Read it</button>
      </form>
    </div>
  );
}
