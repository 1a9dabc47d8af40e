// Measures the engine and prints its figures beside their floors. Run: npm run eval -- [--data DIR] [--json], or on one
// file: npm run -s eval -- --conllu FILE | --bio FILE | --plover FILE | --timeml DIR | --gold FILE. Exit code 1 where a floor is missed.
// To judge events by eye: npm run -s eval -- --draw COUNT --seed NUMBER --bio FILE.
import { existsSync } from "node:fs";
import { parseArgs } from "node:util";
import { parseBio } from "../train/parse-bio.ts";
import { readText } from "../train/read-text.ts";
import { compareFloors } from "./compare-floors.ts";
import { bio, conllu, gold, measureData, plover, timeml } from "./data-measurements.ts";
import { drawEvents } from "./draw-events.ts";
import { loadEngine } from "./engine.ts";
import { type Figures, named } from "./figures.ts";
import pins from "./floors.json" with { type: "json" };
import { formatTable } from "./format-table.ts";
import { measureGold } from "./gold-measurements.ts";

const files = { conllu, bio, plover, timeml, gold };
const text = { type: "string" } as const;
const options = {
  data: text,
  conllu: text,
  bio: text,
  plover: text,
  timeml: text,
  gold: text,
  draw: text,
  seed: text,
  json: { type: "boolean" },
} as const;

const say = (line: string): void => void process.stderr.write(`${line}\n`);

const help =
  "Give --data DIR, --conllu FILE, --bio FILE, --plover FILE, --timeml DIR or --gold FILE, and --json for one object; or --draw COUNT --seed NUMBER --bio FILE.";

/** The arguments, or null where they make no sense or name what is not there. */
function readArguments(): ReturnType<typeof parseArgs<{ options: typeof options }>>["values"] | null {
  try {
    const { values } = parseArgs({ options });
    const paths = [values.data, values.conllu, values.bio, values.plover, values.timeml, values.gold];
    const absent = paths.find((path) => path !== undefined && !existsSync(path));
    const numbers = [values.draw ?? "1", values.seed ?? "1"].every((number) => /^[1-9]\d{0,8}$/.test(number));
    if (!numbers) say("--draw and --seed are whole numbers above 0.");
    else if (values.draw !== undefined && values.bio === undefined) say("--draw needs --bio FILE to draw from.");
    else if (absent === undefined) return values;
    else say(`There is no file or folder ${absent}.`);
  } catch (error) {
    say(error instanceof Error ? error.message : String(error));
  }
  return null;
}

function evaluate(values: NonNullable<ReturnType<typeof readArguments>>): boolean {
  const engine = loadEngine();
  let figures: Figures = {};
  let skipped: string[] = [];
  for (const [kind, measure] of Object.entries(files)) {
    const path = values[kind as keyof typeof files];
    if (path !== undefined) figures = { ...figures, ...named(kind, measure(path, engine)) };
  }
  if (Object.keys(figures).length === 0) figures = measureGold(engine);
  if (values.data !== undefined) {
    const measured = measureData(values.data, engine, say);
    figures = { ...figures, ...measured.figures };
    skipped = measured.skipped;
  }
  const rows = compareFloors(figures, pins);
  process.stdout.write(values.json ? `${JSON.stringify(figures, null, 2)}\n` : `${formatTable(rows)}\n`);
  for (const file of skipped) say(`skipped: ${file} is not in the folder`);
  const missed = rows.filter(({ holds }) => !holds);
  for (const { name, figure, pin } of missed) say(`missed: ${name} is ${figure}, pinned ${pin}`);
  return missed.length === 0;
}

function draw(count: string, seed: string, path: string): void {
  const blocks = drawEvents(parseBio(readText(path)), Number(count), Number(seed), loadEngine().annotate);
  process.stdout.write(`${blocks.join("\n\n")}\n`);
}

const values = readArguments();
if (values?.draw !== undefined && values.bio !== undefined) draw(values.draw, values.seed ?? "1", values.bio);
else if (values) process.exitCode = evaluate(values) ? 0 : 1;
else {
  say(help);
  process.exitCode = 2;
}
