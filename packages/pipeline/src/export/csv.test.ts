import type { Event, EventView } from "@dateline/core";
import { expect, test } from "vitest";
import { csv } from "./csv.ts";
import { ndjson } from "./ndjson.ts";

const articleId = `article_${"0".repeat(24)}` as const;
const words = (quote: string) => ({ articleId, start: 0, end: quote.length, quote });

function view(sentence: string, change: Partial<Event> = {}): EventView {
  const event: Event = {
    id: `event_${"0".repeat(24)}`,
    type: "SANCTION",
    mode: "expel",
    contexts: ["diplomatic"],
    score: -5.5,
    sources: ["Mali", "Niger"].map((name) => ({ actorId: `actor_${"1".repeat(24)}`, name, evidence: [words(name)] })),
    targets: [],
    place: null,
    time: {
      earliest: "2022-01-31",
      latest: "2022-01-31",
      precision: "day",
      basis: "stated",
      approximate: false,
      edtf: "2022-01-31",
      evidence: null,
    },
    modality: "happened",
    polarity: "affirmed",
    attribution: null,
    evidence: [
      {
        articleId,
        claimId: `claim_${"0".repeat(24)}`,
        sentence: words(sentence),
        trigger: words(sentence),
        attribution: null,
        explanation: { annotator: "test", entry: "test", steps: [] },
      },
    ],
    contradictions: [],
    confidence: { score: 0.75, method: "test" },
    status: "detected",
    ...change,
  };
  return { event, actors: [], articles: [], corrections: [] };
}

async function written(exporter: typeof csv, views: EventView[]): Promise<string> {
  async function* each() {
    yield* views;
  }
  let text = "";
  for await (const piece of exporter.write(each())) text += piece;
  return text;
}

/** Reads CSV as RFC 4180 says, for one row of values after the header. */
function readRow(text: string): Record<string, string> {
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? "");
    if (end === "\r\n") rows.push([]);
  }
  const [names = [], values = []] = rows;
  expect(values).toHaveLength(names.length);
  return Object.fromEntries(names.map((name, index) => [name, values[index] ?? ""]));
}

test("an event is one row under its header", async () => {
  const row = readRow(await written(csv, [view("Mali expelled the envoy.")]));
  expect(row).toMatchObject({
    type: "SANCTION",
    mode: "expel",
    score: "-5.5",
    sources: "Mali; Niger",
    targets: "",
    earliest: "2022-01-31",
    place: "",
    confidence: "0.75",
    reports: "1",
    sentence: "Mali expelled the envoy.",
  });
});

test("no events give the header alone, and each event one line", async () => {
  expect((await written(csv, [])).split("\r\n")).toHaveLength(2);
  expect((await written(csv, [view("a"), view("b")])).split("\r\n")).toHaveLength(4);
});

test.each(["=1+1", '=HYPERLINK("http://example.org","x")', "+1", "-1+2", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1+1"])(
  "%j is written as text, not as a formula",
  async (sentence) => {
    expect(readRow(await written(csv, [view(sentence)])).sentence).toBe(`'${sentence}`);
  },
);

test.each(["5 - 3 = 2", "a@b", 'He said "no", and left.', "two\r\nlines", "a,b;c", "'quoted'", " =1"])(
  "%j is written as it is",
  async (sentence) => {
    expect(readRow(await written(csv, [view(sentence)])).sentence).toBe(sentence);
  },
);

test("numbers stay numbers, also below zero", async () => {
  expect(await written(csv, [view("x")])).toContain(",-5.5,");
});

test("ndjson holds one event a line, whole", async () => {
  const views = [view("two\nlines"), view("b")];
  const lines = (await written(ndjson, views)).trimEnd().split("\n");
  expect(lines.map((line) => JSON.parse(line))).toEqual(views);
});
