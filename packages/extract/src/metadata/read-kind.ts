import type { Article } from "@dateline/core";
import { normaliseForMatch } from "../text/index.ts";
import { typesOf } from "./article-object.ts";
import type { PageFacts } from "./page-facts.ts";

type Kind = Article["kind"];

const byType: readonly [RegExp, Kind][] = [
  [/^LiveBlogPosting$/, "live"],
  [/^(?:OpinionNewsArticle|ReviewNewsArticle)$/, "opinion"],
  [/^AnalysisNewsArticle$/, "analysis"],
  [/^(?:ClaimReview)$/, "fact-check"],
];

const byLabel: readonly [RegExp, Kind][] = [
  [
    /^(?:live|live updates?|live blog|liveblog|as it happened|en direct|direct|liveticker|diretta|en vivo|en directo|ao vivo|na zywo|canli)$/,
    "live",
  ],
  [
    /^(?:news analysis|analysis|analyse|analisi|analisis|análisis|análise|analiz|анализ|explainer|décryptage|explained)$/,
    "analysis",
  ],
  [
    /^(?:opinions?|op ed|comment(?:ary|isfree)?|comment is free|editorials?|leader|columns?|columnists?|viewpoint|tribune|tribunes|idées|meinung|kommentar|kolumne|leitartikel|opinioni|opinione|editoriale|commento|commenti|opinión|columna|tribuna|opinião|opinie|felieton|мнение|мнения|görüş|الرأي|رأي|åsikt|ledare)$/,
    "opinion",
  ],
  [
    /^(?:interviews?|entretien|entretiens|intervista|interviste|entrevista|entrevistas|wywiad|интервью|röportaj|intervju)$/,
    "interview",
  ],
  [/^(?:fact check(?:ing)?|factcheck|faktencheck|verificación|vérification|reality check|désintox)$/, "fact-check"],
  [
    /^(?:press release|press releases|communiqué|communiqué de presse|comunicato stampa|comunicado|pressemitteilung|nota de prensa)$/,
    "press-release",
  ],
  [/^(?:features?|long reads?|longform|reportage|reportages|portrait|magazine|grand format)$/, "feature"],
];

/** What kind of piece the page says it is: by its type, its section or a label; `news` only where the page says so. */
export function readKind(facts: PageFacts, labels: readonly (string | null)[]): Kind {
  const types = facts.article ? typesOf(facts.article) : [];
  for (const type of types) for (const [pattern, kind] of byType) if (pattern.test(type)) return kind;
  for (const label of labels) {
    const kind = kindOfLabel(label);
    if (kind) return kind;
  }
  if (types.some((type) => /NewsArticle$/.test(type))) return "news";
  return "unknown";
}

/** The kind a segment of the address names ("/opinion/"), null where none does. */
export function kindOfUrl(url: string | null): Kind | null {
  const path = /^https?:\/\/[^/]+\/([^?#]{0,300})/.exec(url ?? "")?.[1] ?? "";
  const kinds = path
    .split("/")
    .slice(0, -1)
    .map((segment) => kindOfLabel(segment.replaceAll("-", " ")));
  return kinds.find((kind) => kind !== null) ?? null;
}

const talkWith =
  /(?:^|[:,;|·–—-]\s)(?:an? |un |una |l[’'])?(?:exclusive )?(?:interview with|interview mit|interview met|entretien avec|entrevista (?:a|con|com)|intervista (?:a|con)|wywiad z|интервью с)\s/iu;

/** The kind a title names before a colon or bar ("Analysis: …") or by "Interview with", null where it names none. */
export function kindOfTitle(title: string): Kind | null {
  if (talkWith.test(title.slice(0, 400))) return "interview";
  const label = /^(.{3,24}?)\s*[:|]\s/.exec(title)?.[1];
  return label === undefined ? null : kindOfLabel(label);
}

/** The kind a label names ("Analysis", "Opinion", "En direct"), null where it names none. */
export function kindOfLabel(label: string | null): Kind | null {
  const words = normaliseForMatch((label ?? "").slice(0, 60));
  return byLabel.find(([pattern]) => pattern.test(words))?.[1] ?? null;
}
