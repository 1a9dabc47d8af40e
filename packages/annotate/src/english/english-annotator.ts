import type { Annotation, Annotator, Article, Gazetteer } from "@dateline/core";
import { findFirstPersons, resolveMentions } from "../coref/index.ts";
import { boundTime, codeEvents, eventCoder, pastForms, readEventLexicon } from "../event/index.ts";
import { analyseText } from "../model/analyse-text.ts";
import { loadEnglishModel } from "../model/load-english-model.ts";
import { findQuotes } from "../quote/index.ts";
import { sentenceGraph } from "../syntax/index.ts";
import { findTimes, looksAhead } from "../time/index.ts";
import { afterDateline } from "./after-dateline.ts";

const version = "3";

/**
 * The English annotator: the list of everything that is found in an article, each step standing on the one before.
 * `model` is the bytes of the trained weights; throws `MODEL_UNUSABLE` where they are damaged.
 */
export function createEnglishAnnotator(model: Uint8Array, gazetteer: Gazetteer | null): Annotator {
  const lexicon = readEventLexicon();
  const engine = { ...loadEnglishModel(model), pastForms: pastForms(lexicon) };
  return {
    specification: "annotator/v1",
    name: "english",
    version: `${version}/${eventCoder}`,
    languages: ["en"],
    annotate(article) {
      const { sentences, names } = analyseText(engine, article.text, afterDateline(article));
      const graphs = sentences.map(sentenceGraph);
      const published = article.published?.value ?? null;
      const ahead = (sentence: number, offset: number) => {
        const graph = graphs[sentence];
        return graph ? looksAhead(graph, offset) : null;
      };
      const times = findTimes({ article, sentences, published, mode: "news", looksAhead: ahead });
      const named = resolveMentions({ article, graphs, names, classes: lexicon.classes, gazetteer });
      const quotes = findQuotes({ article, graphs, mentions: named, reporting: lexicon.reporting });
      const mentions = [...named, ...findFirstPersons(article, graphs, quotes, named)];
      const {
        eventMentions,
        abstentions,
        mentions: things,
      } = codeEvents({
        article,
        graphs,
        mentions,
        times,
        quotes,
        lexicon,
        published,
      });
      const bounded = eventMentions.map((event) => boundTime(event, published));
      const all = [...mentions, ...things];
      return { ...head(article), sentences, mentions: all, times, quotes, eventMentions: bounded, abstentions };
    },
  };
}

function head(article: Article): Pick<Annotation, "articleId" | "stamp" | "status" | "language"> {
  const stamp = { stage: "annotate" as const, version: `english@${version}`, inputHash: article.hashes.text };
  return { articleId: article.id, stamp, status: "annotated", language: "en" };
}
