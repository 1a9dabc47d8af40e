import type { Article, Author } from "@dateline/core";
import { changeWords, findDate, issueWords } from "../date/index.ts";
import { collapseSpace } from "../text/index.ts";
import { bylineWords as opening } from "./byline-words.ts";
import { eastAsianByline } from "./east-asian-byline.ts";
import { isPersonName } from "./is-person-name.ts";
import { kindOfLabel } from "./read-kind.ts";
import { withoutCredits } from "./without-credits.ts";

const longest = 300;
const talk =
  /^(?:interview(?:ed)? (?:by|von|par|door)|propos recueillis par|entretien réalisé par|entrevista (?:de|por)|intervista (?:di|a cura di))\s/iu;
const weekday =
  /[\s,|·–—-]+(?:on |le |am |il |el )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:lun|mar|mercre|jeu|vendre|same)di|dimanche|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|lunes|martes|miércoles|jueves|viernes|sábado|domingo|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|(?:segunda|terça|quarta|quinta|sexta)-feira),?\s*$/iu;
/** "Aus Husum berichtet …": the place stands before the name. */
const reports = /^aus\s\p{Lu}[\p{L} -]{2,30}\sberichten?t?\s/iu;
const talksTo =
  /\s(?:talks to|speaks to|interviews|meets|in conversation with|im gespräch mit|spricht mit|s'entretient avec|conversa con)\s.+$/iu;
const written =
  /^(?:written|reported|posted|published|authors?|autor(?:in|en)?|autore|auteurs?|autor(?:es)?|reporter)\s*(?:by\b)?\s*[:\-–—]?\s+/iu;
const joint =
  /\s*(?:,\s*(?:and|und|et|y|e|ed|en|och|i|и|ve)\s|;|\s\|\s|\s•\s|\s·\s|\s\/\s|\s(?:and|und|et|y|e|ed|en|och|og|i|и|ve|&|with)\s|\sو(?=\p{L}))\s*/u;
const roleWords =
  /\b(?:correspondent|reporter|editor|analyst|columnist|writer|journalist|producer|chief|bureau|staff|contributor|professor|lecturer|fellow|director|researcher|expert|commentator|specialist|presenter|photographer|korrespondent(?:in)?|redakteur(?:in)?|redaktion|correspondante?|journaliste|envoyée? spéciale?|rédact\w+|grand reporter|corresponsal|periodista|redactor\w*|inviat[oa]|corrispondente|giornalista|correspondente|jornalista|enviad[oa]|verslaggever|redacteur|correspondent|dziennikarz\w*|корреспондент|обозреватель|muhabir\w*|chercheu\w+|enseignant\w*|professeur\w*)\b/iu;

/** A byline read from words: the people, and the kind of piece where the line names it. */
export interface ParsedByline {
  authors: Author[];
  kind: Article["kind"] | null;
}

/**
 * Reads a byline such as "Analysis - Anne Example, OUTLET senior Africa correspondent" or "By A. One, B. Two and C. Three
 * in Bamako". Words that are no names of people give no author.
 */
export function parseByline(raw: string): ParsedByline {
  let text = collapseSpace(raw.slice(0, longest))
    .replace(/^\((.+?)\)?$/u, "$1")
    .replace(/^[|·•,\s]+|[|·•,.\s]+$/gu, "");
  text = labelledPart(text.replace(/\s@\w+/g, ""));
  const east = eastAsianByline(text);
  if (east !== null)
    return { authors: east.map((name) => ({ name, role: null, organisation: null, url: null })), kind: null };
  text = withoutCredits(fromCapitalLine(dropDate(text)));
  let kind: Article["kind"] | null = null;
  const label = /^([\p{L}& -]{3,30}?)\s*(?:[|:·•]|\s[-–—]|\bby\b(?=\s))\s*/iu.exec(text);
  const named = label ? kindOfLabel(label[1] ?? "") : null;
  if (label && named) {
    kind = named;
    text = text.slice(label[0].length);
  }
  if (talk.test(text)) kind ??= "interview";
  const stripped = text.replace(opening, "").replace(written, "");
  const authors: Author[] = [];
  for (const part of splitPeople(stripped)) {
    const author = readPerson(part);
    if (author && !authors.some((known) => known.name.toLowerCase() === author.name.toLowerCase()))
      authors.push(author);
  }
  return { authors, kind };
}

/** Of a line of data ("Published: … | Updated: … | Author: …") the part that names the author; else the whole line. */
function labelledPart(text: string): string {
  const parts = text.split(/\s+[|｜]\s+/);
  return (
    parts.slice(1).find((part) => /^\p{L}+\s?[:：]/u.test(part) && (opening.test(part) || written.test(part))) ?? text
  );
}

function dropDate(text: string): string {
  const date = findDate(text, null);
  const cut = date ? text.indexOf(date.words) : -1;
  const head = cut > 3 ? text.slice(0, cut) : cut >= 0 && date ? text.slice(cut + date.words.length) : text;
  // "… published on Monday, 13 November": what the label brings before the date goes with it.
  const label = cut > 3 ? Math.max(head.search(issueWords), head.search(changeWords)) : -1;
  return (label > 3 ? head.slice(0, label) : head)
    .replace(weekday, "")
    .replace(
      /(?:^|\s)(?:[|·•,–—-]\s*)?(?:published|updated|posted|last updated|publié|mis à jour|aktualisiert|veröffentlicht|pubblicato|aggiornato|publicado|actualizado|\d+\s?min(?:ute)?s?\b.*|am|on|le|il|el|em)\s*:?\s*(?:on|le|am|il|el)?\s*$/iu,
      "",
    )
    .replace(/^[|·•,\s–—-]+|[|·•,\s–—-]+$/gu, "");
}

/** Splits a byline at its conjunctions and at those commas that stand between two names. */
function splitPeople(text: string): string[] {
  const people: string[] = [];
  for (const part of text.split(joint)) {
    let current = "";
    for (const piece of part.split(/\s*,\s*/)) {
      if (
        current !== "" &&
        (isPersonName(piece) || isPersonName(piece.split(/\s+(?:in|à|en|a)\s+/)[0] ?? "")) &&
        !roleWords.test(piece)
      ) {
        people.push(current);
        current = piece;
      } else current = current === "" ? piece : `${current}, ${piece}`;
    }
    if (current !== "") people.push(current);
  }
  return people;
}

function readPerson(part: string): Author | null {
  const bare = part.replace(opening, "").replace(reports, "").replace(talksTo, "").trim();
  // "ANN EXAMPLE Example Agency": the letters tell where the name ends.
  const credited =
    /^(\p{Lu}[\p{Lu}.'’-]*(?:\s\p{Lu}[\p{Lu}.'’-]*){0,2}\s\p{Lu}[\p{Lu}'’-]+)\s(\p{Lu}[\p{L}&.'’]*\p{Ll}.{0,60})$/u.exec(
      bare,
    );
  const named = fromCapitals(credited?.[1] ?? "");
  if (credited && isPersonName(named)) return { name: named, ...readRole(credited[2] ?? ""), url: null };
  const text = fromCapitals(bare);
  const bracket = /^([^()]{3,80}?)\s*\(([^()]{2,80})\)$/.exec(text);
  const comma = /^([^,]{3,80}?)\s*,\s*(.{2,120})$/.exec(text);
  const dash = /^([^–—]{3,80}?)\s+[-–—]\s+(.{2,120})$/.exec(text);
  const place = /^(.{3,60}?)\s+(?:in|à|en|a|aus|da|for|für|pour|per|para)\s+(\p{Lu}.{1,60})$/u.exec(text);
  for (const match of [bracket, comma, dash]) {
    if (!match) continue;
    const name = (match[1] ?? "").trim();
    if (isPersonName(name)) return { name, ...readRole((match[2] ?? "").trim()), url: null };
  }
  if (place && isPersonName(place[1] ?? "")) {
    const organisation = /\s(?:for|für|pour|per|para)\s/.test(text) ? (place[2] ?? null) : null;
    return { name: (place[1] ?? "").trim(), role: null, organisation, url: null };
  }
  const trailing = /^(\p{Lu}[\p{L}.'’-]+(?:\s+\p{Lu}[\p{L}.'’-]+){1,3})\s+(.{3,80})$/u.exec(text);
  if (trailing && roleWords.test(trailing[2] ?? "") && isPersonName(trailing[1] ?? "")) {
    return { name: trailing[1] ?? "", ...readRole(trailing[2] ?? ""), url: null };
  }
  return isPersonName(text) ? { name: text, role: null, organisation: null, url: null } : null;
}

/** A line printed in capitals throughout, as names and small words are written. */
function fromCapitalLine(text: string): string {
  if (/\p{Ll}/u.test(text) || !/\p{Lu}{2}/u.test(text)) return text;
  const small = new Set(["AND", "UND", "ET", "Y", "E", "EN", "IN", "BY", "VON", "PAR", "POR", "DI", "WITH", "FOR"]);
  return text.replace(/\p{Lu}+/gu, (part) => (small.has(part) ? part.toLowerCase() : capitalised(part)));
}

function capitalised(part: string): string {
  return part.slice(0, 1) + part.slice(1).toLowerCase();
}

/** Names printed in capitals are given as names are written. */
function fromCapitals(text: string): string {
  const name = /^[\p{Lu}'’-]{2,}(?:\s[\p{Lu}'’.-]+)+(?=$|,|\s\p{Ll})/u.exec(text)?.[0];
  if (name === undefined) return text;
  const written = name.replace(/\p{Lu}+/gu, capitalised);
  return written + text.slice(name.length);
}

/** "OUTLET senior Africa correspondent" is an outlet and a role; "Example Agency" alone is an outlet. */
function readRole(raw: string): { role: string | null; organisation: string | null } {
  const words = raw
    .replace(/\(?@\w+\)?/g, " ")
    .replace(/^\s*(?:is|was)\s(?:an?|the)\s/iu, "")
    .trim();
  if (words === "") return { role: null, organisation: null };
  if (!roleWords.test(words)) {
    const place = /^(?:in|à|en|a|aus)\s/u.test(words) || /^[\p{Lu}][\p{Ll}]+$/u.test(words);
    return { role: null, organisation: place ? null : words };
  }
  const of =
    /^(.{3,80}?)\s*(?:,\s*|\s(?:at|of|for|de|du|der|des|von|bei|della|del|di)\s(?:the\s)?)(\p{Lu}.{1,80})$/u.exec(
      words,
    );
  if (of && roleWords.test(of[1] ?? "")) return { role: (of[1] ?? "").trim(), organisation: (of[2] ?? "").trim() };
  const head = /^((?:\p{Lu}[\p{Lu}\d&.]+|\p{Lu}[\p{L}&.'’]+)(?:\s+\p{Lu}{2,}[\p{L}&.]*)*)(?:'s|’s)?\s+(.+)$/u.exec(
    words,
  );
  const outlet = head?.[1] ?? "";
  const rest = head?.[2] ?? "";
  if (head && /^\p{Lu}{2,}/u.test(outlet) && roleWords.test(rest)) return { role: rest, organisation: outlet };
  return { role: words, organisation: null };
}
