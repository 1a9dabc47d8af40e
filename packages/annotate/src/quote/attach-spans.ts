import type { SentenceGraph } from "../syntax/index.ts";
import type { QuotedSpan } from "./quoted-span.ts";
import type { ReportingClause } from "./reporting-clause.ts";
import { subjectOf } from "./subject-of.ts";

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
  const start = span.pieces[0]?.start ?? 0;
  const end = span.pieces.at(-1)?.end ?? 0;
  const ends = text.slice(end - 1, end + 3);
  const paused = /^[,?!—–…-]/.test(ends) || /^.["”'’]{1,2}[,?!—–]/u.test(ends);
  const introduced = /[,:]\s{0,2}["“‘'`„]{1,2}$/u.test(text.slice(Math.max(0, start - 5), start));
  const after = clauses[place.lastSentence]?.find(({ cue }) => cue > place.last);
  const before = clauses[place.sentence]?.findLast(({ cue, known }) => cue < place.first && known);
  const afterGraph = graphs[place.lastSentence];
  const afterInside = inside[place.lastSentence];
  if (paused && afterGraph && afterInside) {
    if (after && after.cue - place.last <= 14) return { clause: after, score: 0.95, own: true };
    const bare = bareClause(afterGraph, place.last, afterInside);
    if (bare) return { clause: bare, score: 0.7, own: true };
  }
  if (introduced && before) return { clause: before, score: 0.92, own: true };
  const governing = clauses[place.sentence]?.find(({ content }) =>
    content.some((run) => run.first <= place.first && place.first <= run.last),
  );
  if (governing) return { clause: governing, score: 0.85, own: true };
  const any = clauses[place.sentence]?.findLast(({ cue }) => cue < place.first);
  if (any) return { clause: any, score: 0.7, own: true };
  if (after) return { clause: after, score: 0.6, own: true };
  return null;
}

/** A clause of subject and verb right behind a quote, whatever the verb ("..., the senator fired back"). */
function bareClause(graph: SentenceGraph, last: number, inside: Int32Array): ReportingClause | null {
  for (let at = last + 1; at < Math.min(graph.tokens.length, last + 12); at++) {
    if (inside[at] !== -1) return null;
    if (graph.tokens[at]?.upos !== "VERB") continue;
    const speaker = subjectOf(graph, at, inside);
    if (speaker === null || speaker < last) return null;
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
