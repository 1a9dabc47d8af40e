import { readFileSync } from "node:fs";
import { annotateArticle } from "@dateline/annotate";
import { extractor } from "@dateline/extract";
import { afterAll, expect, test } from "vitest";
import { stampOfAnnotation } from "../ingest/stamp.ts";
import { loadStages } from "./load-stages.ts";

const stages = loadStages();

// Nothing shorter than this is taken for an article, and the first line of one is its title.
const head = "News of the day\n\n";
const tail = "\n\nThe news was read on the radio in the evening, and more is to be told before the end of the month.";

afterAll(() => stages.close());

/** A short article and whom its words mean: `kind name`, a composed `COUNTRY:SECTOR`, `unknown`, `nobody`, `not kind name`. */
interface Case {
  line: string;
  day: string;
  text: string;
  meant: [words: string, expected: string][];
}

const cases = readCases(readFileSync(new URL("who-is-meant.txt", import.meta.url), "utf8"));

test("there are cases for all names that must never go wrong", () => expect(cases.length).toBeGreaterThan(90));

test.each(cases.map((one) => [one.line, one] as const))("%s", async (_, { day, text, meant }) => {
  const found = await linked(text, day);
  for (const [words, expected] of meant) {
    const actors = found.filter((one) => one.words === words || one.words === `${words}'s`).map((one) => one.actor);
    if (expected.startsWith("not ")) expect(actors, words).not.toContain(expected.slice(4));
    else expect([...new Set(actors)], words).toEqual(expected === "nobody" ? [] : expected.split(" + "));
  }
});

/** All names and descriptions of a text that mean an actor, with that actor. */
async function linked(text: string, day: string): Promise<{ words: string; actor: string }[]> {
  const bytes = new TextEncoder().encode(head + text + tail);
  const source = { kind: "stdin" as const };
  const page = { source, url: null, bytes, contentType: "text/plain", fetchedAt: "2024-01-01T00:00:00Z" };
  const article = extractor.extract(page, { published: day, language: "en" });
  const annotation = annotateArticle(stages.annotators, article, stampOfAnnotation(stages, article));
  const { actors, links } = stages.resolver.resolve(article, annotation, []);
  const names = new Map(
    actors.map(({ id, kind, name, origin, country, sector }) => {
      if (origin === "composed") return [id, `${country}:${sector}`];
      return [id, origin === "detected" ? "unknown" : `${kind} ${name}`];
    }),
  );
  const mentions = new Map(annotation.mentions.map((mention) => [mention.id, mention]));
  return links.flatMap(({ mentionId, actorId }) => {
    const mention = mentions.get(mentionId);
    if (!mention || mention.form === "pronoun") return [];
    const words = mention.evidence.quote.replace(/^the /i, "").replaceAll("’", "'");
    return [{ words, actor: names.get(actorId) ?? "?" }];
  });
}

/** Cases are parted by empty lines: a day and the text, then a line for each name that begins with a dash. */
function readCases(file: string): Case[] {
  return file
    .split(/\n\s*\n/)
    .filter((part) => part.trim() !== "" && !part.startsWith("#"))
    .map((part) => {
      const [first = "", ...rest] = part.trim().split("\n");
      const meant = rest.map((line): [string, string] => {
        const [words = "", expected = ""] = line.replace(/^- /, "").split(" = ");
        return [words, expected];
      });
      const [day = "", text = ""] = [first.slice(0, 10), first.slice(11)];
      return { line: text.slice(0, 90), day, text, meant };
    });
}
