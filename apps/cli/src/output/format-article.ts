import type { ArticleView, Author, Block } from "@dateline/core";
import { formatEvent } from "./format-event.ts";
import { formatRemoved } from "./format-removed.ts";
import { style } from "./style.ts";

/** An article as text: its head, its cast, its events with their sentences, its quotes; the body too where asked. */
export function formatArticle(view: ArticleView, options: { body: boolean; removed: boolean }): string {
  const parts = [
    style("bold", view.title),
    ...(view.standfirst ? [view.standfirst] : []),
    [
      view.byline.map(formatAuthor).join(", "),
      view.publisher?.name,
      formatPublished(view),
      view.language?.code,
      view.kind,
    ]
      .filter(Boolean)
      .join(" · "),
    ...(view.url ? [view.url] : []),
    ...view.notices.map((notice) => `note: ${notice.message}`),
    style("dim", view.id),
  ];
  if (view.annotation === "no-engine-for-language")
    parts.push("", `Not annotated: there is no engine for the language "${view.language?.code ?? "unknown"}".`);
  if (options.body) parts.push("", ...view.blocks.map((block) => `${formatBlock(view, block)}\n`));
  parts.push("", style("underline", `Cast (${view.actors.length})`));
  for (const actor of view.actors)
    parts.push(
      `  ${actor.name}  ${style("dim", [actor.kind, actor.country, actor.sector].filter(Boolean).join(" "))} ×${actor.mentions.length}`,
    );
  parts.push("", style("underline", `Events (${view.events.length})`), ...view.events.map(formatEvent));
  parts.push(style("underline", `Quotes (${view.quotes.length})`));
  for (const quote of view.quotes)
    parts.push(
      `  ${quote.speaker?.evidence.quote ?? "—"}: “${quote.content.map(({ quote: words }) => words).join(" … ")}”`,
    );
  if (options.removed) parts.push("", ...formatRemoved(view.removed));
  return `${parts.join("\n")}\n`;
}

/** Questions stand out, as they do on the page. */
function formatBlock(view: ArticleView, { start, end, role }: Block): string {
  const words = view.text.slice(start, end);
  return role === "question" ? style("bold", words) : words;
}

function formatAuthor(author: Author): string {
  return [author.name, author.role, author.organisation].filter(Boolean).join(", ");
}

function formatPublished(view: ArticleView): string {
  if (view.published === null) return "no publication date";
  return `published ${view.published.value.slice(0, 10)} (${view.published.source})`;
}
