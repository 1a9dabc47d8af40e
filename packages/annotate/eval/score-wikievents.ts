import { readFileSync } from "node:fs";
import type { EventMention, Mention } from "@dateline/core";
import { percent } from "./percent.ts";
import { readKairosTypes } from "./read-kairos-types.ts";
import type { CodeText } from "./score-plover.ts";

interface WikiDocument {
  doc_id: string;
  sentences: [[string, number, number][], string][];
  event_mentions: {
    event_type: string;
    trigger: { start: number; end: number; text: string; sent_idx: number };
    arguments: { entity_id: string; role: string; text: string }[];
  }[];
}

/** Which of our types a KAIROS type, by its longest known prefix, may be coded as; a prefix that is not there is not ours. */
const typesOf = readKairosTypes(readFileSync(new URL("kairos-types.tsv", import.meta.url), "utf8"));
const actorRoles = new Set([
  "Attacker",
  "Killer",
  "Jailer",
  "Injurer",
  "Communicator",
  "Demonstrator",
  "Investigator",
  "JudgeCourt",
  "Prosecutor",
]);
const targetRoles = new Set(["Target", "Victim", "Detainee", "Defendant", "Recipient", "Patient"]);

const scoredTypes = new Set(["ASSAULT", "PROTEST", "COUP"]);
const scoredModes = new Set(["arrest", "convict", "release"]);

/**
 * Scores events against documents annotated with KAIROS types (JSON lines), sentence by sentence as the corpus splits them. In
 * percent: `precision` of coded events that touch a trigger of a fitting type, over the types and modes that KAIROS annotates too
 * (attacks, deaths, protests, coups, arrests, convictions, releases); `recall` of mapped gold events; `source` and `target`
 * where the gold names them.
 */
export function scoreWikievents(
  lines: readonly string[],
  code: CodeText,
  onMiss?: (line: string) => void,
): Record<string, number> {
  const sums = { gold: 0, coded: 0, right: 0, found: 0, source: 0, sourceGold: 0, target: 0, targetGold: 0 };
  for (const line of lines) {
    const document = JSON.parse(line) as WikiDocument;
    const lines = layOut(document);
    const { eventMentions, mentions } = code(lines.text);
    const gold = document.event_mentions.flatMap((event) => locate(lines.tokens, event));
    sums.gold += gold.filter((event) => event.types.length > 0).length;
    const found = new Set<number>();
    for (const event of eventMentions) {
      if (!scoredTypes.has(event.type) && !scoredModes.has(event.mode ?? "")) continue;
      sums.coded++;
      const index = gold.findIndex(
        (one) => one.start < event.trigger.end && event.trigger.start < one.end && one.types.includes(event.type),
      );
      const one = gold[index];
      if (!one) {
        onMiss?.(`${document.doc_id} extra ${event.type} "${event.trigger.quote}" | ${event.sentence.quote}`);
        continue;
      }
      sums.right++;
      if (!found.has(index)) countRoles(sums, one.arguments, event, mentions);
      found.add(index);
    }
    sums.found += found.size;
  }
  return {
    precision: percent(sums.right, sums.coded),
    recall: percent(sums.found, sums.gold),
    source: percent(sums.source, sums.sourceGold),
    target: percent(sums.target, sums.targetGold),
    gold: sums.gold,
    coded: sums.coded,
  };
}

/** The document with each of its sentences on a line of its own, and where its words then stand. */
function layOut(document: WikiDocument): { text: string; tokens: { start: number; end: number }[] } {
  let text = "";
  const tokens: { start: number; end: number }[] = [];
  for (const [words, sentence] of document.sentences) {
    const shift = text.length - (words[0]?.[1] ?? 0);
    for (const [, start, end] of words) tokens.push({ start: start + shift, end: end + shift });
    text += `${sentence.replaceAll("\n", " ")}\n`;
  }
  return { text, tokens };
}

function locate(tokens: readonly { start: number; end: number }[], event: WikiDocument["event_mentions"][number]) {
  const first = tokens[event.trigger.start];
  const last = tokens[event.trigger.end - 1];
  if (!first || !last) return [];
  return [{ start: first.start, end: last.end, types: mapped(event.event_type), arguments: event.arguments }];
}

function mapped(type: string): readonly string[] {
  const prefixes = [...typesOf.keys()].filter((prefix) => type.startsWith(prefix));
  const longest = prefixes.sort((a, b) => b.length - a.length)[0];
  return longest === undefined ? [] : (typesOf.get(longest) ?? []);
}

function countRoles(
  sums: { source: number; sourceGold: number; target: number; targetGold: number },
  gold: readonly { role: string; text: string }[],
  event: EventMention,
  mentions: readonly Mention[],
): void {
  for (const [roles, fillers, key] of [
    [actorRoles, event.sources, "source"],
    [targetRoles, event.targets, "target"],
  ] as const) {
    const wanted = gold.filter((argument) => roles.has(argument.role)).map((argument) => argument.text.toLowerCase());
    if (wanted.length === 0) continue;
    sums[`${key}Gold`]++;
    const said = fillers.flatMap((filler) => namesOf(filler, mentions));
    if (said.some((name) => wanted.some((word) => name.includes(word) || word.includes(name)))) sums[key]++;
  }
}

function namesOf(filler: EventMention["sources"][number], mentions: readonly Mention[]): string[] {
  const chain = mentions.find((mention) => mention.id === filler.mentionId)?.chain;
  const same = mentions.filter((mention) => mention.chain === chain).map((mention) => mention.evidence.quote);
  return [filler.evidence.quote, ...same].map((quote) => quote.toLowerCase());
}
