import type { Article } from "@dateline/core";
import type { RawBlock } from "../block/index.ts";
import { phraseReason } from "../furniture/index.ts";
import { asText, type PageFacts } from "../metadata/index.ts";
import { nextPage } from "../parts/next-page.ts";

const thinLength = 400;

/** What a person should know about the page: a paywall, a cut, a thin text, a following page. */
export function pageNotices(
  kept: readonly RawBlock[],
  all: readonly RawBlock[],
  facts: PageFacts,
  cut: boolean,
  isGallery: boolean,
): Article["notices"] {
  const notices: Article["notices"] = [];
  const length = kept.reduce((sum, block) => sum + block.text.length, 0);
  const wall = all.find((block) => phraseReason(block.text)?.reason === "paywall" && block.text.length > 20);
  const free = asText(facts.article?.isAccessibleForFree) ?? String(facts.article?.isAccessibleForFree ?? "");
  const tier = facts.metas.get("article:content_tier")?.[0]?.toLowerCase();
  if (wall || /^false$/i.test(free) || tier === "locked" || tier === "metered") {
    const said = wall ? `The page says "${wall.text.slice(0, 120)}"` : "The page says that it is not free";
    notices.push({ code: "paywall", message: `${said}; the text may be the part before a paywall.` });
  }
  if (cut)
    notices.push({
      code: "truncated",
      message: "The page is larger than the limits of the reader; its end was not read.",
    });
  if (isGallery) {
    const count = kept.filter(({ kind }) => kind === "caption").length;
    notices.push({
      code: "gallery",
      message: `The page is a gallery; the text is the captions of its ${count} pictures.`,
    });
  } else if (length < thinLength) {
    notices.push({ code: "thin", message: `Only ${length} characters of running text were found.` });
  }
  const next = nextPage(facts.root, facts.url);
  if (next !== null) {
    notices.push({
      code: "continues",
      message: `The article goes on on another page, which is not part of the text: ${next}`,
    });
  }
  return notices;
}
