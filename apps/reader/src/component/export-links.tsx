import { withParams } from "../format/links.ts";

/** Ways to take a list along: every row of it, not only this page, as NDJSON or CSV. */
export function ExportLinks({
  what,
  params = {},
  total,
}: {
  what: "articles" | "events" | "actors" | "relations";
  params?: Readonly<Record<string, string | null>>;
  total: number;
}) {
  if (total === 0) return null;
  return (
    <p className="note exports">
      Take {total === 1 ? "it" : `all ${total.toLocaleString("en-GB")}`} along:{" "}
      <a href={withParams(`/export/${what}.ndjson`, params)}>NDJSON</a>{" "}
      <a href={withParams(`/export/${what}.csv`, params)}>CSV</a>
    </p>
  );
}
