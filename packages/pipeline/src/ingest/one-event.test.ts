import type { EventView, Store } from "@dateline/core";
import { openSqliteStore } from "@dateline/store";
import { afterAll, describe, expect, test } from "vitest";
import { loadStages } from "../stage/index.ts";
import { ingestPage } from "./ingest-page.ts";

const stages = loadStages();
const context = { now: () => new Date("2026-03-10T08:00:00Z") };
const tail = "The news was read on the radio in the evening, and more is to be told before the end of the month.";

afterAll(() => stages.close());

/** Takes in one short article for each day and text, and gives back the events, without those of other types. */
async function eventsOf(
  type: string,
  reports: readonly (readonly [day: string, text: string])[],
): Promise<EventView[]> {
  const store: Store = await openSqliteStore({ path: ":memory:" });
  for (const [day, text] of reports) {
    const bytes = new TextEncoder().encode(`News of ${day}\n\n${text} ${tail}`);
    const source = { kind: "stdin" as const };
    const page = { source, url: null, bytes, contentType: "text/plain", fetchedAt: "2026-03-10T08:00:00Z" };
    await ingestPage(stages, store, page, { published: day, language: "en" }, context);
  }
  const { items } = await store.listEvents({ limit: 50, query: `type:${type}` });
  await store.close();
  return items;
}

const told = (events: readonly EventView[]) => events.map(({ event }) => event.evidence.length);
const differ = (events: readonly EventView[]) =>
  events.flatMap(({ event }) =>
    event.contradictions.map(({ slot, values }) => [slot, ...values.map(({ value }) => value).sort()]),
  );

describe("reports of one event", () => {
  test("are one where two papers print the same sentence of an agency, even without a place", async () => {
    const sentence = "On 29 January 2022 Islamic State attacked a prison in the north of Syria.";
    const events = await eventsOf("ASSAULT", [
      ["2022-02-05", `${sentence} The guards fled to the hills.`],
      ["2022-02-07", `It was a cold night. ${sentence}`],
    ]);
    expect(told(events)).toEqual([2]);
  });

  test("keep the numbers on which they differ side by side", async () => {
    const events = await eventsOf("COERCE", [
      ["2023-02-08", "Police arrested 40 protesters in Minsk on 7 February 2023."],
      ["2023-02-09", "On 7 February 2023 the Belarusian police detained about 60 demonstrators in Minsk."],
    ]);
    expect(told(events)).toEqual([2]);
    expect(differ(events)).toEqual([["number", "40", "60"]]);
  });

  test("keep the days on which they differ side by side", async () => {
    const events = await eventsOf("SANCTION", [
      ["2022-02-02", "Mali expelled the French ambassador on 31 January 2022."],
      ["2022-02-03", "Mali expelled the ambassador of France on 1 February 2022."],
    ]);
    expect(told(events)).toEqual([2]);
    expect(differ(events)).toEqual([["time", "1 February 2022", "31 January 2022"]]);
  });

  test("keep the attackers on whom they differ side by side", async () => {
    const events = await eventsOf("ASSAULT", [
      ["2021-05-04", "Al-Shabaab killed 19 people in Mogadishu on 3 May 2021."],
      ["2021-05-05", "Islamic State killed 20 people in Mogadishu on 3 May 2021."],
    ]);
    expect(told(events)).toEqual([2]);
    expect(differ(events).map(([slot]) => slot)).toEqual(["number", "source"]);
    expect(differ(events)[1]?.join(" ")).toMatch(/Al-Shabaab.*Islamic State/);
  });

  test("are one where one tells of the country, and the other of the town", async () => {
    const events = await eventsOf("CONSULT", [
      ["2023-02-08", "Russian Foreign Minister Sergey Lavrov visited Mali on Tuesday."],
      ["2023-02-09", "Sergey Lavrov travelled to Bamako on 7 February 2023."],
    ]);
    expect(told(events)).toEqual([2]);
  });
});

describe("reports of two events", () => {
  test("are two where the towns are two", async () => {
    const events = await eventsOf("ASSAULT", [
      ["2021-05-04", "Rebels attacked Goma on 3 May 2021."],
      ["2021-05-05", "Rebels attacked Bunia on 3 May 2021."],
    ]);
    expect(told(events)).toEqual([1, 1]);
  });

  test("are two where one article tells of two refusals of one state", async () => {
    const events = await eventsOf("REJECT", [
      ["2023-08-30", "France denied the charge. In the evening France refused to recall the envoy."],
    ]);
    expect(told(events)).toEqual([1, 1]);
  });

  test("are two where the same thing is done a year later", async () => {
    const events = await eventsOf("SANCTION", [
      ["2022-02-02", "Mali expelled the French ambassador on 31 January 2022."],
      ["2023-09-02", "Niger expelled the French ambassador on 25 August 2023."],
    ]);
    expect(told(events)).toEqual([1, 1]);
  });
});
