import type { Article, ExtractOptions, Extractor, Page } from "@dateline/core";
import { assembleArticle, type Draft } from "./article/index.ts";
import { parseDate } from "./date/index.ts";
import { languageCode } from "./language/index.ts";
import { readDraft } from "./read-draft.ts";

const name = "dateline-extract";
const version = "2";

/** A detected language of this score is believed over a declared one, as for what the page itself declares. */
const sure = 0.75;

/** Turns the bytes of a web page or a text into an Article: decode, recognise, read, lay out. Synchronous and pure. */
export const extractor: Extractor = {
  specification: "extractor/v1",
  name,
  version,
  extract(page: Page, options: ExtractOptions): Article {
    const where = page.url ?? ("path" in page.source ? page.source.path : "the input");
    const { draft, decoded } = readDraft(page, where);
    const whole = withOptions(withTold(draft, page), options, decoded.repaired);
    return assembleArticle(whole, page, decoded, `${name}/${version}`);
  },
};

/** What a feed or a list says of the page stands in where the page is silent or its language only guessed. */
function withTold(draft: Draft, { told }: Page): Draft {
  const code = languageCode(told?.language);
  const isKnown = draft.language !== null && (draft.language.source === "declared" || draft.language.score >= sure);
  return {
    ...draft,
    published: draft.published ?? told?.published ?? null,
    language: isKnown || !code ? draft.language : { code, source: "declared", score: 1 },
  };
}

/** A person's date stands in only where the page has none; a person's language stands over what the page says. */
function withOptions(draft: Draft, options: ExtractOptions, repaired: boolean): Draft {
  const date = options.published === undefined ? null : parseDate(options.published);
  const code = languageCode(options.language);
  const published = draft.published ?? (date ? { ...date, source: "user" as const, words: null } : null);
  const notice = {
    code: "repaired-encoding" as const,
    message: "The bytes do not fit their declared encoding and were repaired.",
  };
  return {
    ...draft,
    published,
    language: code ? { code, source: "user", score: 1 } : draft.language,
    notices: repaired ? [...draft.notices, notice] : draft.notices,
  };
}
