import type { LemmaRules } from "../lemma/lemma-rules.ts";
import type { NameFinder } from "../name/name-finder.ts";
import type { Parser } from "../parse/parser.ts";
import type { Tagger } from "../tag/tagger.ts";
import type { Lexicon } from "./lexicon.ts";
import type { ModelHeader } from "./model-header.ts";

/** The English engine's trained parts, as `loadEnglishModel` builds them from a model file. */
export type EnglishModel = {
  readonly header: ModelHeader;
  readonly lexicon: Lexicon;
  readonly tagger: Tagger;
  readonly lemmas: LemmaRules;
  readonly parser: Parser;
  readonly names: NameFinder;
  /** Past forms of verbs, in lower case, that the tagger shall take as verbs wherever they stand. */
  readonly pastForms?: ReadonlySet<string>;
};
