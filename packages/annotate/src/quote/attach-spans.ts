import type { SentenceGraph } from "../syntax/index.ts";
import { isTitle } from "./is-title.ts";
import { nameBeforeColon, nameBehindDash } from "./named-speaker.ts";
import type { QuotedSpan } from "./quoted-span.ts";
import type { ReportingClause } from "./reporting-clause.ts";
import { subjectOf } from "./subject-of.ts";

const reach = 40;
const impersonal = /^(?:it|this|that|these|those|there)$/;
const pause = /^[,?!—–…-]/;
const pauseBehind = /^.["”'’]{1,2}[,?!—–]/u;

/** What a quoted span hangs on: the clause that names its speaker, how sure that is, and whether it follows another. */
export interface Attachment {
  clause: ReportingClause;
  score: number;
  /** False where the clause belongs to an earlier quote or sentence and only its speaker carries over. */
  own: boolean;
}

export interface AttachInput {
  text: string;
  graphs: readonly SentenceGraph[];
  inside: readonly Int32Array[];
  spans: readonly QuotedSpan[];
  paragraphs: readonly { start: number; end: number }[];
  /** The reporting clauses of each sentence. */
  clauses: readonly (readonly ReportingClause[])[];
}

interface Place {
  sentence: number;
  first: number;
  lastSentence: number;
  last: number;
}

/** Finds for each quoted span the clause that says whose words they are; null where none is sure enough. */
export function attachSpans(input: AttachInput): (Attachment | null)[] {
  const places = placesOf(input);
  const attached: (Attachment | null)[] = [];
  for (const [index, span] of input.spans.entries()) {
    const place = places[index];
    const own = place && inSentence(input, span, place);
    attached.push(own || (place && carriedOver(input, index, place, places, attached)) || null);
  }
  return attached;
}

function placesOf({ inside, spans }: AttachInput): (Place | undefined)[] {
  const places: (Place | undefined)[] = spans.map(() => undefined);
  for (const [sentence, words] of inside.entries()) {
    for (const [word, span] of words.entries()) {
      if (span < 0) continue;
      const place = places[span];
      if (place) {
        place.lastSentence = sentence;
        place.last = word;
      } else places[span] = { sentence, first: word, lastSentence: sentence, last: word };
    }
  }
  return places;
}

function inSentence(input: AttachInput, span: QuotedSpan, place: Place): Attachment | null {
  const { text, graphs, inside, clauses } = input;
  const graph = graphs[place.sentence];
  const lastGraph = graphs[place.lastSentence];
  const lastInside = inside[place.lastSentence];
  if (!graph || !lastGraph || !lastInside) return null;
  const start = span.pieces[0]?.start ?? 0;
  const end = span.pieces.at(-1)?.end ?? 0;
  const paused = pause.test(text.slice(end - 1, end + 3)) || pauseBehind.test(text.slice(end - 1, end + 4));
  const lead = text.slice(Math.max(0, start - 5), start);
  const title = isTitle(text.slice(start, Math.min(end, start + 300)));
  const signed = nameBehindDash(lastGraph, place.last + 1) ?? signedBelow(input, place, end);
  if (signed) return { clause: signed, score: 0.8, own: true };
  const named = nameBeforeColon(graph, place.first);
  if (named) return { clause: named, score: 0.8, own: true };
  const after = clauses[place.lastSentence]?.find(({ cue }) => cue > place.last);
  if (paused && !title) {
    if (after && after.cue - place.last <= reach) return { clause: after, score: 0.95, own: true };
    const bare = bareClause(lastGraph, place.last, lastInside) ?? nextClause(input, span, place);
    if (bare) return { clause: bare, score: bare.known ? 0.9 : 0.7, own: true };
  }
  const before = clauses[place.sentence]?.findLast(({ cue, known }) => cue < place.first && known);
  if (/:\s{0,2}["“‘'`„]{1,2}$/u.test(lead)) {
    const nearest = leadClause(graph, place.first, inside[place.sentence] ?? lastInside);
    if (nearest && (!before || (nearest.cue > before.cue + 3 && !reports(before, nearest.cue))))
      return { clause: nearest, score: 0.7, own: true };
  }
  if (/[,:]\s{0,2}["“‘'`„]{1,2}$/u.test(lead) && before && !title) return { clause: before, score: 0.92, own: true };
  const governing = clauses[place.sentence]?.find((clause) => reports(clause, place.first));
  if (governing) return { clause: governing, score: title ? 0.6 : 0.85, own: true };
  if (title) return null;
  const any = clauses[place.sentence]?.findLast(({ cue }) => cue < place.first);
  if (any) return { clause: any, score: 0.7, own: true };
  return (after && { clause: after, score: 0.6, own: true }) || null;
}

/** Whether a word is part of what a clause reports, so that it cannot introduce what is said itself. */
function reports(clause: ReportingClause, word: number): boolean {
  return clause.content.some((run) => run.first <= word && word <= run.last);
}

/** A signature that the full stop has cut off as a sentence of its own. */
function signedBelow({ text, graphs }: AttachInput, place: Place, end: number): ReportingClause | null {
  const next = graphs[place.lastSentence + 1];
  if (!next || next.sentence.start - end > 4 || /\n/.test(text.slice(end, next.sentence.start))) return null;
  return nameBehindDash(next, 0);
}

/** "... ?" Lee asked: a reporting clause that the question mark has cut off as a sentence of its own. */
function nextClause(input: AttachInput, span: QuotedSpan, place: Place): ReportingClause | null {
  const graph = input.graphs[place.lastSentence];
  const next = input.graphs[place.lastSentence + 1];
  const clause = input.clauses[place.lastSentence + 1]?.[0];
  const end = span.pieces.at(-1)?.end ?? 0;
  if (!graph || !next || !clause || !/[?!]/.test(input.text[end - 1] ?? "")) return null;
  if (next.sentence.start - end > 4 || /\n/.test(input.text.slice(end, next.sentence.start))) return null;
  if (clause.content.length > 0 || clause.cue > 8 || !clause.known || clause.speaker > clause.cue + 8) return null;
  return clause;
}

/** A clause of subject and verb right behind a quote, whatever the verb ("..., the senator fired back"). */
function bareClause(graph: SentenceGraph, last: number, inside: Int32Array): ReportingClause | null {
  for (let at = last + 1; at < Math.min(graph.tokens.length, last + 8); at++) {
    if (inside[at] !== -1) return null;
    const token = graph.tokens[at];
    if (token?.upos === "SCONJ" || token?.upos === "ADP" || token?.upos === "CCONJ") return null;
    if (token?.xpos === "WRB") return null;
    if (token?.upos !== "VERB") continue;
    const speaker = subjectOf(graph, at, inside);
    if (speaker === null || speaker < last || token.relation.startsWith("acl")) return null;
    if (impersonal.test(graph.lower[speaker] ?? "")) return null;
    return { graph, cue: at, cueEnd: at, speaker, addressee: null, content: [], known: false };
  }
  return null;
}

/** The verb with a subject that stands nearest before a colon and a quote, whatever the verb ("she scolded him: ..."). */
function leadClause(graph: SentenceGraph, first: number, inside: Int32Array): ReportingClause | null {
  for (let at = first - 1; at >= Math.max(0, first - reach); at--) {
    if (inside[at] !== -1) return null;
    if (graph.tokens[at]?.upos !== "VERB" || !/^VB[DZPG]$/.test(graph.tokens[at]?.xpos ?? "")) continue;
    const speaker = subjectOf(graph, at, inside);
    if (speaker === null || impersonal.test(graph.lower[speaker] ?? "")) continue;
    return { graph, cue: at, cueEnd: at, speaker, addressee: null, content: [], known: false };
  }
  return null;
}

function carriedOver(
  input: AttachInput,
  index: number,
  place: Place,
  places: readonly (Place | undefined)[],
  attached: readonly (Attachment | null)[],
): Attachment | null {
  const span = input.spans[index];
  const sentence = input.graphs[place.sentence];
  if (!span || !sentence || !startsSentence(sentence, place.first)) return null;
  if (
    span.pieces[0] &&
    isTitle(input.text.slice(span.pieces[0].start, Math.min(span.pieces[0].end, span.pieces[0].start + 300)))
  )
    return null;
  const previous = input.spans[index - 1];
  const last = attached[index - 1];
  const near = places[index - 1];
  if (previous && last && near && place.sentence - near.lastSentence <= 1) {
    if (previous.lastParagraph === span.paragraph) return { ...last, score: Math.min(last.score, 0.85), own: false };
    if (previous.lastParagraph === span.paragraph - 1) return { ...last, score: Math.min(last.score, 0.7), own: false };
  }
  const neighbour = input.clauses[place.sentence - 1]?.findLast(({ known }) => known);
  if (neighbour) {
    const paragraph = input.paragraphs[span.paragraph];
    const same = (neighbour.graph.sentence.start ?? 0) >= (paragraph?.start ?? 0);
    return { clause: neighbour, score: same ? 0.65 : 0.6, own: false };
  }
  return null;
}

function startsSentence(graph: SentenceGraph, first: number): boolean {
  for (let at = 0; at < first; at++)
    if (graph.tokens[at]?.upos !== "PUNCT" && !/^[“"‘']/.test(graph.lower[at] ?? "")) return false;
  return true;
}
