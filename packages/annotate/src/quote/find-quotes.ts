import { type Evidence, type Mention, makeEvidence, makeId, type Quote } from "@dateline/core";
import type { SentenceGraph } from "../syntax/index.ts";
import { type Attachment, attachSpans } from "./attach-spans.ts";
import { findQuotedSpans } from "./find-quoted-spans.ts";
import { findReportingClauses } from "./find-reporting-clauses.ts";
import { isTitle } from "./is-title.ts";
import { joinPieces } from "./join-pieces.ts";
import { paragraphSpans } from "./paragraph-spans.ts";
import { phraseSpan } from "./phrase-span.ts";
import type { QuotedSpan } from "./quoted-span.ts";
import type { ReportingClause } from "./reporting-clause.ts";
import { trimRun } from "./trim-run.ts";
import { wordsInQuotes } from "./words-in-quotes.ts";

/** What quotes are found in: the article, its parsed sentences, its mentions, and the words that report speech. */
export interface QuoteInput {
  article: { id: string; text: string };
  graphs: readonly SentenceGraph[];
  mentions: readonly Mention[];
  reporting: ReadonlyMap<string, { part: string; kind: string }>;
}

interface Draft {
  clause: ReportingClause | null;
  own: boolean;
  score: number;
  spans: QuotedSpan[];
}

const margin = 0.5;

/**
 * Finds who is reported to have said what: words in quotation marks, clauses of verbs of speaking, and both mixed. A quote
 * whose speaker is not sure has none; words in marks that nobody is said to speak, such as titles, are left out.
 */
export function findQuotes(input: QuoteInput): Quote[] {
  const { text } = input.article;
  const paragraphs = paragraphSpans(text);
  const spans = findQuotedSpans(text, paragraphs);
  const inside = wordsInQuotes(input.graphs, spans);
  const clauses = input.graphs.map((graph, at) =>
    findReportingClauses(graph, inside[at] ?? new Int32Array(graph.tokens.length), input.reporting),
  );
  const attached = attachSpans({ text, graphs: input.graphs, inside, spans, paragraphs, clauses });
  const drafts = [...quoted(text, spans, attached), ...unquoted(clauses, attached)];
  const mentions = new Map<number, Mention[]>();
  for (const mention of input.mentions) {
    const list = mentions.get(mention.sentence);
    if (list) list.push(mention);
    else mentions.set(mention.sentence, [mention]);
  }
  const quotes = drafts.flatMap((draft) => toQuote(input.article, draft, mentions) ?? []);
  return quotes.sort((a, b) => (a.content[0]?.start ?? 0) - (b.content[0]?.start ?? 0));
}

/** One draft for all spans of one reporting clause; spans that only carry a speaker over stand alone. */
function quoted(text: string, spans: readonly QuotedSpan[], attached: readonly (Attachment | null)[]): Draft[] {
  const drafts: Draft[] = [];
  const byClause = new Map<ReportingClause, Draft>();
  for (const [index, span] of spans.entries()) {
    const attachment = attached[index] ?? null;
    if (!attachment) {
      if (isSpeech(text, span)) drafts.push({ clause: null, own: false, score: 0.4, spans: [span] });
      continue;
    }
    if (!attachment.own && !isSpeech(text, span)) continue;
    const known = byClause.get(attachment.clause);
    const last = known?.spans.at(-1);
    if (known && last && last.lastParagraph === span.paragraph && attachment.score >= 0.7) {
      known.spans.push(span);
      continue;
    }
    const draft = { clause: attachment.clause, own: attachment.own, score: attachment.score, spans: [span] };
    if (!known) byClause.set(attachment.clause, draft);
    drafts.push(draft);
  }
  return drafts.filter((draft) => draft.score >= 0.85 || draft.spans.some((span) => words(text, span) >= 3));
}

/** The clauses of speaking that report in the article's own words. */
function unquoted(clauses: readonly (readonly ReportingClause[])[], attached: readonly (Attachment | null)[]): Draft[] {
  const taken = new Set(attached.flatMap((one) => (one?.own ? [one.clause] : [])));
  return clauses
    .flat()
    .filter((clause) => clause.known && clause.content.length > 0 && !taken.has(clause))
    .map((clause) => ({ clause, own: true, score: 0.8, spans: [] }));
}

function isSpeech(text: string, span: QuotedSpan): boolean {
  const start = span.pieces[0]?.start ?? 0;
  const end = span.pieces.at(-1)?.end ?? 0;
  return (
    words(text, span) >= 3 &&
    !isTitle(text.slice(start, Math.min(end, start + 300))) &&
    /^[….\s([]{0,4}[\p{Lu}\p{N}]/u.test(text.slice(start, start + 5)) &&
    /[.,?!…—-]/.test(text.slice(end - 1, end + 2))
  );
}

function words(text: string, span: QuotedSpan): number {
  let count = 0;
  for (const { start, end } of span.pieces) {
    count += text
      .slice(start, Math.min(end, start + 200))
      .split(/\s+/)
      .filter(Boolean).length;
  }
  return count;
}

function toQuote(
  article: QuoteInput["article"],
  draft: Draft,
  mentions: ReadonlyMap<number, readonly Mention[]>,
): Quote | null {
  const { clause } = draft;
  const marked = draft.spans.flatMap((span) => span.pieces);
  const reported = clause && draft.own ? clause.content.flatMap((run) => trimRun(clause.graph, run) ?? []) : [];
  const { pieces, kind } = joinPieces(article.text, marked, reported);
  if (pieces.length === 0) return null;
  const content = pieces.map(({ start, end }) => makeEvidence(article, start, end));
  const cue = clause && draft.own ? spanOf(article, clause, clause.cue, clause.cueEnd) : null;
  const speaker = clause && draft.score >= margin ? person(article, clause, clause.speaker, mentions) : null;
  const addressee =
    clause && draft.own && clause.addressee !== null ? person(article, clause, clause.addressee, mentions) : null;
  return {
    id: makeId("quote", [article.id, kind, ...pieces.flatMap(({ start, end }) => [start, end]), cue?.start ?? null]),
    articleId: article.id,
    kind,
    content,
    cue,
    speaker: speaker && { ...speaker, actorId: null },
    addressee,
    score: draft.score,
  };
}

function spanOf(article: QuoteInput["article"], clause: ReportingClause, first: number, last: number): Evidence {
  const { tokens } = clause.graph;
  return makeEvidence(article, tokens[first]?.start ?? 0, tokens[last]?.end ?? 0);
}

function person(
  article: QuoteInput["article"],
  clause: ReportingClause,
  head: number,
  mentions: ReadonlyMap<number, readonly Mention[]>,
): { evidence: Evidence; mentionId: Mention["id"] | null } {
  const { graph } = clause;
  const at = graph.tokens[head]?.start ?? 0;
  const covering = (mentions.get(graph.sentence.index) ?? []).filter(
    ({ evidence }) => evidence.start <= at && at < evidence.end,
  );
  const mention = covering.find(({ form }) => form === "name") ?? covering[0];
  if (mention) return { evidence: mention.evidence, mentionId: mention.id };
  const { start, end } = phraseSpan(graph, head);
  return { evidence: makeEvidence(article, start, end), mentionId: null };
}
