import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, it } from "vitest";
import { jsonLines, runCli } from "./testing/run-cli.ts";

const program = fileURLToPath(new URL("../../../packages/annotate/eval/main.ts", import.meta.url));
const text = `The Zelmor River Board accused Mali of breaking an agreement on 3 March 2026.

Jane Doeville, who leads the board, met the French president in Paris on Thursday. France and Mali signed an agreement on trade last week.

Members of Tafouk attacked Malian soldiers near Gao on Friday.`;

interface Told {
  event: { id: string; type: string; evidence: { trigger: { quote: string } }[] };
}

let folder = "";
let db = "";
let events: Told["event"][] = [];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "dateline-gold-"));
  db = join(folder, "dateline.db");
  writeFileSync(join(folder, "a.txt"), text);
  await runCli(["ingest", join(folder, "a.txt"), "--published", "2026-03-10"], { db });
  events = jsonLines<Told>((await runCli(["export"], { db })).stdout).map(({ event }) => event);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function idOf(type: string): string {
  const found = events.find((event) => event.type === type);
  if (found === undefined) throw new Error(`the text tells no ${type}`);
  return found.id;
}

function measure(gold: string): Record<string, number> {
  const path = join(folder, "gold.ndjson");
  writeFileSync(path, gold);
  const run = spawnSync(process.execPath, ["--no-warnings", program, "--gold", path, "--json"], { encoding: "utf8" });
  expect(run.stderr).toBe("");
  return JSON.parse(run.stdout);
}

it("exports nothing while nobody judged anything", async () => {
  expect((await runCli(["export", "gold"], { db })).stdout).toBe("");
});

it("exports what people judged as gold that the engine is measured on", async () => {
  await runCli(["correct", "confirm", idOf("CONSULT")], { db });
  await runCli(["correct", "confirm", idOf("AGREE")], { db });
  const confirmed = (await runCli(["export", "gold"], { db })).stdout;
  const [document] = jsonLines<{
    text: string;
    published: string;
    events: { trigger: string; triggerStart: number; source: { text: string; start: number }[] }[];
    reviewed: { start: number; end: number }[];
  }>(confirmed);
  expect(document?.published).toBe("2026-03-10");
  expect(document?.reviewed).toHaveLength(2);
  for (const gold of document?.events ?? []) {
    const spans = [{ text: gold.trigger, start: gold.triggerStart }, ...gold.source];
    for (const span of spans) expect(document?.text.slice(span.start, span.start + span.text.length)).toBe(span.text);
  }
  expect(measure(confirmed)).toMatchObject({
    "gold.gold": 2,
    "gold.coded": 2,
    "gold.precision": 100,
    "gold.rolePrecision": 100,
    "gold.roleRecall": 100,
    "gold.time": 100,
    "gold.timeInvented": 0,
  });

  await runCli(["correct", "reject", idOf("ASSAULT")], { db });
  await runCli(["correct", "edit", idOf("AGREE"), "--type", "CONSULT"], { db });
  const judged = measure((await runCli(["export", "gold"], { db })).stdout);
  expect(judged).toMatchObject({ "gold.gold": 2, "gold.coded": 3, "gold.recall": 50, "gold.precision": 33.33 });

  const listed = jsonLines<{ id: string }>((await runCli(["list", "corrections", "--json"], { db })).stdout);
  for (const { id } of listed.slice(0, 2)) await runCli(["correct", "undo", id], { db });
  expect((await runCli(["export", "gold"], { db })).stdout).toBe(confirmed);
  const narrowed = await runCli(["export", "gold", "--query", "type:CONSULT"], { db });
  expect(jsonLines<{ events: unknown[] }>(narrowed.stdout)[0]?.events).toHaveLength(1);
  expect((await runCli(["export", "silver"], { db })).code).toBe(2);
});
