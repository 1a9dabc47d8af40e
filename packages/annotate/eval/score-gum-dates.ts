import { splitSentences } from "../src/sentence/split-sentences.ts";
import { findTimes, type TimeMode } from "../src/time/index.ts";
import { fScore } from "./f-score.ts";
import { percent } from "./percent.ts";

interface GoldDate {
  start: number;
  end: number;
  earliest: string | null;
  latest: string | null;
}

interface DatedText {
  text: string;
  created: string | null;
  mode: TimeMode;
  dates: GoldDate[];
}

/**
 * Measures dates against the `<date>` marks that GUM keeps in MISC (`XML=`), in percent. A date is right where its words
 * meet and its first and last day are those of the mark; found are the expressions of kind date that have an interval.
 */
export function scoreGumDates(conllu: string, onMiss?: (line: string) => void): Record<string, number> {
  const counts = { right: 0, found: 0, gold: 0 };
  for (const document of conllu.split(/^(?=# newdoc id)/m).filter((part) => part.startsWith("# newdoc"))) {
    const { text, created, mode, dates } = readDocument(document);
    const article = { id: "article_eval", text };
    const found = findTimes({ article, sentences: splitSentences(text), published: created, mode }).filter(
      ({ kind, span }) => kind === "date" && span !== null,
    );
    counts.gold += dates.length;
    counts.found += found.length;
    for (const date of dates) {
      const near = found.filter(({ evidence }) => evidence.start < date.end && date.start < evidence.end);
      const right = near.some(
        ({ evidence, span }) =>
          (dayOf(span?.earliest) === date.earliest && dayOf(span?.latest) === date.latest) ||
          isEnd(text, date, evidence, [dayOf(span?.earliest), dayOf(span?.latest)]),
      );
      if (right) counts.right++;
      else
        onMiss?.(
          `missed\t${text.slice(date.start, date.end)}\t${date.earliest}/${date.latest}\t${near.map((time) => `${time.evidence.quote} ${time.value} ${time.span?.earliest}/${time.span?.latest}`).join("; ")}\t${created} ${mode}\t${text.slice(date.start - 60, date.end + 40)}`,
        );
    }
    for (const time of found) {
      if (dates.some((date) => time.evidence.start < date.end && date.start < time.evidence.end)) continue;
      onMiss?.(
        `extra\t${time.evidence.quote}\t${time.value}\t${text.slice(time.evidence.start - 50, time.evidence.end + 30)}`,
      );
    }
  }
  return {
    dateF1: fScore(counts),
    datePrecision: percent(counts.right, counts.found),
    dateRecall: percent(counts.right, counts.gold),
    dates: counts.gold,
  };
}

/** The marks name the two years of "1871 – 72" one by one, the engine the stretch between them. */
function isEnd(
  text: string,
  date: GoldDate,
  found: { start: number; end: number; quote: string },
  [earliest, latest]: (string | null)[],
): boolean {
  if (!/^\d{4} ?[-–/] ?(?:\d\d){1,2}$/.test(found.quote) || !/^(?:\d\d){1,2}$/.test(text.slice(date.start, date.end)))
    return false;
  return date.start === found.start ? date.earliest === earliest : date.end === found.end && date.latest === latest;
}

function dayOf(moment: string | null | undefined): string | null {
  return moment ? moment.slice(0, moment.startsWith("-") ? 11 : 10) : null;
}

function readDocument(source: string): DatedText {
  const meta = (key: string) => new RegExp(`^# meta::${key} = (.*)$`, "m").exec(source)?.[1] ?? null;
  const dates: GoldDate[] = [];
  let text = "";
  let open: { start: number; mark: string } | null = null;
  for (const sentence of source.split(/\n\n/)) {
    const words = /^# text = (.*)$/m.exec(sentence)?.[1];
    if (words === undefined) continue;
    text += text === "" ? "" : /^# newpar$/m.test(sentence) ? "\n\n" : " ";
    const offset = text.length;
    text += words;
    let at = 0;
    for (const row of sentence.split("\n").filter((line) => /^\d+\t/.test(line))) {
      const [, form = "", , , , , , , , misc = ""] = row.split("\t");
      const place = words.indexOf(form, at);
      const start = place < 0 || place > at + 3 ? at : place;
      at = start + form.length;
      const xml = /(?:^|\|)XML=([^|]*)/.exec(misc)?.[1] ?? "";
      const mark = /<date\b([^>]*)>/.exec(xml)?.[1];
      if (mark !== undefined) open = { start: offset + start, mark };
      if (!open || !xml.includes("</date>")) continue;
      const interval = intervalOf(open.mark);
      if (interval) dates.push({ start: open.start, end: offset + at, ...interval });
      open = null;
    }
  }
  const mode = ["news", "interview", "vlog", "conversation", "court"].includes(meta("genre") ?? "")
    ? "news"
    : "narrative";
  const created = meta("dateCreated");
  return { text, created: created && /^\d{4}-\d\d-\d\d$/.test(created) ? created : null, mode, dates };
}

/** The days a mark means; null for marks without a year. */
function intervalOf(mark: string): { earliest: string | null; latest: string | null } | null {
  const of = (key: string) => new RegExp(`${key}:::"([^"]+)"`).exec(mark)?.[1] ?? null;
  const from = of("when") ?? of("from") ?? of("notBefore");
  const to = of("when") ?? of("to") ?? of("notAfter");
  if ((from ?? to ?? "--").startsWith("--")) return null;
  return { earliest: from && firstDay(from), latest: to && lastDay(to) };
}

function firstDay(date: string): string {
  const [year = "", month = "01", day = "01"] = partsOf(date);
  return `${year}-${month}-${day}`;
}

function lastDay(date: string): string {
  const [year = "", month = "12", day] = partsOf(date);
  if (day) return `${year}-${month}-${day}`;
  return `${year}-${month}-${new Date(Date.UTC(2000 + (Number(year) % 400), Number(month), 0)).getUTCDate()}`;
}

function partsOf(date: string): (string | undefined)[] {
  const [, year = "", month, day] = /^(-?\d{1,4})(?:-(\d\d))?(?:-(\d\d))?/.exec(date) ?? [];
  // The marks count 1 BC as -1, ISO 8601 as 0.
  if (year.startsWith("-")) return [`-${String(-Number(year) - 1).padStart(4, "0")}`, month, day];
  return [year.padStart(4, "0"), month, day];
}
