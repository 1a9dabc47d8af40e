import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { FailedNotice } from "../../../component/failed-notice.tsx";
import { findJob, type IngestJob, type JobEntry } from "../../../data/ingest-job.ts";
import { counted } from "../../../format/labels.ts";
import { articlePath, withParams } from "../../../format/links.ts";
import { one, type Param } from "../../../format/params.ts";

export const metadata: Metadata = { title: "A feed" };

interface Props {
  params: Promise<{ job: string }>;
  searchParams: Promise<{ failed?: Param }>;
}

/** What a feed lists, to choose from; then how far taking it in has come, looked at again every two seconds. */
export default async function JobPage({ params, searchParams }: Props) {
  const job = findJob((await params).job);
  if (job === null) notFound();
  return (
    <div className="column">
      {job.state === "running" ? <meta httpEquiv="refresh" content="2" /> : null}
      <p className="kicker">Feed</p>
      <h1 className="page-title long">{job.address}</h1>
      <FailedNotice failed={one((await searchParams).failed)} />
      {job.state === "offered" ? <Offer job={job} /> : <Progress job={job} />}
      <form action="/sources/change" method="post" className="subscribe">
        <input type="hidden" name="feed" value={job.address} />
        <button type="submit" name="action" value="subscribe" className="second">
          Subscribe to this feed
        </button>{" "}
        <span className="note">Its new entries are then taken in by themselves.</span>
      </form>
    </div>
  );
}

function Offer({ job }: { job: IngestJob }) {
  return (
    <form action={`/add/${job.id}/start`} method="post" className="edit">
      <fieldset>
        <legend>{counted(job.entries.length, "entry", "entries")} to choose from</legend>
        {job.entries.map((entry, index) => (
          <label key={entry.input.name} className="pick">
            <input type="checkbox" name="entry" value={index} defaultChecked /> <Name entry={entry} />
          </label>
        ))}
      </fieldset>
      <button type="submit">Read the chosen ones</button>
    </form>
  );
}

function Progress({ job }: { job: IngestJob }) {
  const chosen = job.entries.filter(({ state }) => state !== "left out");
  const done = chosen.filter(({ state }) => state !== "waiting" && state !== "reading").length;
  return (
    <>
      <p role="status">
        {job.state === "done" ? "Done: " : ""}
        {done} of {chosen.length} read.
      </p>
      <progress value={done} max={chosen.length} aria-label="Entries read" />
      <ul className="plain entries">
        {chosen.map((entry) => (
          <li key={entry.input.name}>
            <Name entry={entry} />
            <span className={`note state ${entry.state}`}>
              {entry.state}
              {entry.error ? `: ${entry.error}` : ""}
            </span>
          </li>
        ))}
      </ul>
      {job.state === "running" ? (
        <p className="note">
          This page looks again every two seconds. <a href={`/add/${job.id}`}>Look now</a>
        </p>
      ) : (
        <p>
          <a href="/">To the articles</a> · <a href={withParams("/add", {})}>Add more</a>
        </p>
      )}
    </>
  );
}

function Name({ entry }: { entry: JobEntry }) {
  const name = entry.input.title ?? entry.input.name;
  if (entry.articleId !== null) return <a href={articlePath(entry.articleId)}>{name}</a>;
  return (
    <span>
      {name}
      {entry.input.title ? <span className="note address"> {hostOf(entry.input.name)}</span> : null}
    </span>
  );
}

function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).host : "";
}
