import type { ArticleView, Block } from "@dateline/core";
import { type Choice, marksOf } from "../format/marks-of.ts";
import { type MarkSpan, splitSpans } from "../format/split-spans.ts";

/** The article's text, block by block, with its names and events marked; every mark carries an anchor by its offset. */
export function ArticleText({ view, choice }: { view: ArticleView; choice: Choice }) {
  const marks = marksOf(view, choice);
  const first = marks.filter(({ kind }) => kind.startsWith("chosen")).sort((a, b) => a.start - b.start)[0];
  return (
    <div className="text" lang={view.language?.code}>
      {view.blocks.map((block) => (
        <TextBlock key={block.start} view={view} block={block} marks={marks} first={first?.start} />
      ))}
    </div>
  );
}

function TextBlock({
  view,
  block,
  marks,
  first,
}: {
  view: ArticleView;
  block: Block;
  marks: MarkSpan[];
  first: number | undefined;
}) {
  const content = splitSpans(view.text, block.start, block.end, marks).map((segment) => {
    if (segment.spans.length === 0) return segment.text;
    const kinds = [...new Set(segment.spans.map(({ kind }) => kind))].join(" ");
    const title = segment.spans.findLast(({ title: words }) => words !== undefined)?.title;
    const starts = segment.spans.some(({ start }) => start === segment.start);
    return (
      <mark key={segment.start} className={kinds} title={title} id={starts ? `at-${segment.start}` : undefined}>
        {segment.start === first ? <span id="marked" /> : null}
        {segment.text}
      </mark>
    );
  });
  if (block.kind === "heading") return <h2>{content}</h2>;
  if (block.kind === "quote") return <blockquote>{content}</blockquote>;
  if (block.kind === "list-item") return <p className="list-item">{content}</p>;
  if (block.kind === "caption") return <p className="caption">{content}</p>;
  if (block.kind === "table-row" || block.kind === "preformatted") return <pre>{content}</pre>;
  return <p className={block.role}>{content}</p>;
}
