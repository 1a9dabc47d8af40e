import type { Article } from "@dateline/core";

const longest = 240;

/** The first words of an article's first paragraph, cut between words. */
export function opening(article: Pick<Article, "text" | "blocks">): string {
  const block = article.blocks.find((candidate) => candidate.kind === "paragraph") ?? article.blocks[0];
  const words = article.text.slice(block?.start ?? 0, block?.end ?? longest).trim();
  if (words.length <= longest) return words;
  const cut = words.slice(0, longest);
  const space = cut.lastIndexOf(" ");
  return `${space > longest / 2 ? cut.slice(0, space) : cut.replace(/[\uD800-\uDBFF]$/, "")} …`;
}
