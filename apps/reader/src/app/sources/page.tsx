import type { Source } from "@dateline/core";
import type { Metadata } from "next";
import { FailedNotice } from "../../component/failed-notice.tsx";
import { store } from "../../data/dateline.ts";
import { counted } from "../../format/labels.ts";
import { one, type Param } from "../../format/params.ts";

export const metadata: Metadata = { title: "Sources" };

interface Props {
  searchParams: Promise<{ failed?: Param; feed?: Param }>;
}

/** The subscriptions with how they have been doing, and plain forms to begin one and to end one. */
export default async function SourcesPage({ searchParams }: Props) {
  const given = await searchParams;
  const sources = await (await store()).listSources();
  return (
    <div className="column wide">
      <h1 className="page-title">Sources</h1>
      <FailedNotice failed={one(given.failed)} />
      <p className="note">{counted(sources.length, "subscription")} to feeds and news sitemaps.</p>
      <form action="/sources/change" method="post" className="find">
        <label htmlFor="feed" className="visually-hidden">
          Address of a feed
        </label>
        <input
          id="feed"
          name="feed"
          type="url"
          required
          defaultValue={one(given.feed)}
          placeholder="https://… address of a feed"
        />
        <button type="submit" name="action" value="subscribe">
          Subscribe
        </button>
      </form>
      {sources.length === 0 ? (
        <p className="notice">
          No feed is subscribed to yet. Give the address of one above, or look into a feed once on{" "}
          <a href="/add">the page for adding</a>.
        </p>
      ) : (
        <ul className="plain sources">
          {sources.map((source) => (
            <Row key={source.id} source={source} />
          ))}
        </ul>
      )}
    </div>
  );
}

function Row({ source }: { source: Source }) {
  const { health } = source;
  return (
    <li id={source.id}>
      <div>
        <h2>{source.title ?? source.feed}</h2>
        <p className="note">
          {source.folders.length > 0 ? `${source.folders.join(" / ")} · ` : ""}
          {source.title ? source.feed : ""}
        </p>
        <p>
          <span className={`health ${health.status}`}>{words[health.status]}</span>{" "}
          <span className="note">
            {[
              health.lastSuccess ? `last read ${moment(health.lastSuccess)}` : null,
              health.nextDue ? `next due ${moment(health.nextDue)}` : null,
              `${counted(health.itemsSeen, "item")} read, ${counted(health.articlesAdded, "article")} added`,
              health.errorRate !== null && health.errorRate > 0
                ? `${Math.round(health.errorRate * 100)}% of the last fetches failed`
                : null,
            ]
              .filter(Boolean)
              .join(" · ")}
          </span>
        </p>
        {health.lastError && health.status !== "ok" ? (
          <p className="note">
            {counted(health.failures, "failure")} in a row: {health.lastError.message}
          </p>
        ) : null}
      </div>
      <form action="/sources/change" method="post">
        <input type="hidden" name="source" value={source.id} />
        <button
          type="submit"
          name="action"
          value="unsubscribe"
          className="second"
          aria-label={`Unsubscribe from ${source.title ?? source.feed}`}
        >
          Unsubscribe
        </button>
      </form>
    </li>
  );
}

const words: Readonly<Record<Source["health"]["status"], string>> = {
  new: "not read yet",
  ok: "well",
  failing: "failing",
  dead: "given up",
};

function moment(value: string): string {
  return value.slice(0, 16).replace("T", " ");
}
