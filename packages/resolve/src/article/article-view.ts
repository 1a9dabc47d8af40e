import type { Annotation, Article, Mention } from "@dateline/core";
import type { Knowledge } from "@dateline/knowledge";
import { countryOfName } from "./country-of-name.ts";
import { namesFeature } from "./names-feature.ts";

/** What linking knows of an article: its day (null where none is stated), its mentions, and the countries it names. */
export interface ArticleView {
  article: Article;
  annotation: Annotation;
  knowledge: Knowledge;
  date: string | null;
  mentions: readonly Mention[];
  /** How often names and demonyms of each country occur, plain places of it included. */
  countries: ReadonlyMap<string, number>;
  /** The one country that the title names, else that of the dateline; null where there is none, or more than one. */
  heading: string | null;
  /** Names in the text as they are written, to see whether a longer form of a name occurs. */
  surfaces: ReadonlySet<string>;
}

/** Gathers the evidence of one article once, so that every later decision is a look-up. */
export function articleView(article: Article, annotation: Annotation, knowledge: Knowledge): ArticleView {
  const mentions = annotation.mentions
    .filter((mention) => !namesFeature(annotation, mention))
    .sort((a, b) => a.evidence.start - b.evidence.start || a.evidence.end - b.evidence.end || (a.id < b.id ? -1 : 1));
  const countries = new Map<string, number>();
  const count = (code: string | null) => {
    if (code !== null) countries.set(code, (countries.get(code) ?? 0) + 1);
  };
  const known = new Map<string, string | null>();
  for (const mention of mentions) {
    const words = mention.evidence.quote;
    if (mention.form === "nominal") for (const code of demonymsIn(knowledge, words)) count(code);
    if (mention.form !== "name" || mention.type === "person") continue;
    if (!known.has(words)) known.set(words, countryOfName(knowledge, words));
    count(known.get(words) ?? null);
  }
  const dateline = article.dateline ? countryOfName(knowledge, article.dateline.place) : null;
  count(dateline);
  return {
    article,
    annotation,
    knowledge,
    date: article.published?.value.slice(0, 10) ?? null,
    mentions,
    countries,
    heading: headingOf(article.title, known, knowledge) ?? dateline,
    surfaces: new Set(mentions.filter((mention) => mention.form === "name").map((mention) => mention.evidence.quote)),
  };
}

/** Names of the text that the title repeats tell whom it is about; capitalised words alone would not. */
function headingOf(title: string, known: ReadonlyMap<string, string | null>, knowledge: Knowledge): string | null {
  const words = title.slice(0, 300);
  const named = [...known].flatMap(([name, code]) => (code !== null && holds(words, name) ? [code] : []));
  const found = new Set([...named, ...demonymsIn(knowledge, words)]);
  return found.size === 1 ? ([...found][0] ?? null) : null;
}

function holds(text: string, name: string): boolean {
  const at = text.indexOf(name);
  return at >= 0 && !/\p{L}/u.test(text.charAt(at - 1)) && !/\p{L}/u.test(text.charAt(at + name.length));
}

function demonymsIn(knowledge: Knowledge, words: string): string[] {
  return words.split(/\s+/).flatMap((word) => {
    const found = /^\p{Lu}/u.test(word) ? knowledge.demonym(word) : null;
    return found?.countries.length === 1 ? found.countries : [];
  });
}
