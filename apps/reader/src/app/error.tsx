"use client";

/** Shown where a page could not be made; the cause is in the server's output. */
export default function ErrorPage({ error }: { error: Error & { digest?: string } }) {
  return (
    <div className="column">
      <h1 className="page-title">This page could not be made</h1>
      <p>
        The cause is in the output of the server{error.digest ? ` under ${error.digest}` : ""}. `dateline doctor` checks
        the database.
      </p>
      <p>
        <a href="/">Back to the articles</a>
      </p>
    </div>
  );
}
