import { CountryCode, type Gazetteer, type Mention, makeEvidence, makeId, type NameSpan, Sector } from "@dateline/core";
import type { SentenceGraph } from "../syntax/index.ts";
import type { ChooseAntecedent } from "./find-antecedent.ts";
import { findNames } from "./find-names.ts";
import { findNominals } from "./find-nominals.ts";
import { findPronouns } from "./find-pronouns.ts";
import { linkMentions } from "./link-mentions.ts";
import type { MentionDraft } from "./mention-draft.ts";

/** What mentions are found in: the article's text, its parsed sentences, and the names found in it. */
export interface MentionInput {
  article: { id: string; text: string };
  graphs: readonly SentenceGraph[];
  names: readonly NameSpan[];
  classes: ReadonlyMap<string, ReadonlySet<string>>;
  gazetteer: Gazetteer | null;
}

/**
 * All mentions of an article in reading order, each with its coreference chain. Pronouns are kept only where they are
 * resolved to a name or a description.
 */
export function resolveMentions(input: MentionInput, choose?: ChooseAntecedent): Mention[] {
  const lexicon = { classes: input.classes, gazetteer: input.gazetteer };
  const bySentence = namesBySentence(input.graphs, input.names);
  const drafts = input.graphs.flatMap((graph, index) => {
    const names = findNames(graph, bySentence[index] ?? [], lexicon);
    return [...names, ...findNominals(graph, names, lexicon), ...findPronouns(graph)].sort((a, b) => a.head - b.head);
  });
  linkMentions(input.graphs, drafts, choose);
  const real = new Set(drafts.filter((draft) => draft.form !== "pronoun").map((draft) => draft.chain));
  const positions = new Map(input.graphs.map((graph) => [graph.sentence.index, graph]));
  return drafts
    .filter((draft) => real.has(draft.chain))
    .flatMap((draft) => {
      const graph = positions.get(draft.sentence);
      return graph ? [toMention(input.article, graph, draft)] : [];
    });
}

function namesBySentence(graphs: readonly SentenceGraph[], names: readonly NameSpan[]): NameSpan[][] {
  const sorted = [...names].sort((a, b) => a.start - b.start);
  let at = 0;
  return graphs.map((graph) => {
    const found: NameSpan[] = [];
    while (at < sorted.length && (sorted[at]?.start ?? 0) < graph.sentence.end) {
      const name = sorted[at++];
      if (name && name.start >= graph.sentence.start) found.push(name);
    }
    return found;
  });
}

function toMention(article: { id: string; text: string }, graph: SentenceGraph, draft: MentionDraft): Mention {
  const start = graph.tokens[draft.first]?.start ?? 0;
  const end = graph.tokens[draft.last]?.end ?? start;
  const country = CountryCode.safeParse(draft.country);
  const sector = Sector.safeParse(draft.sector);
  return {
    id: makeId("mention", [article.id, start, end, draft.form]),
    articleId: article.id,
    evidence: makeEvidence(article, start, end),
    sentence: draft.sentence,
    type: draft.type,
    form: draft.form,
    head: graph.tokens[draft.head]?.form ?? draft.key,
    chain: draft.chain,
    country: country.success ? country.data : null,
    sector: sector.success ? sector.data : null,
    title: draft.title,
    score: draft.score,
  };
}
