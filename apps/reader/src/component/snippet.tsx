import type { ArticleHit } from "@dateline/core";
import { splitSpans } from "../format/split-spans.ts";

/** The words around a hit, with the hit marked. */
export function Snippet({ hit }: { hit: ArticleHit | undefined }) {
  if (hit === undefined) return null;
  const { text, marks } = hit.snippet;
  return splitSpans(
    text,
    0,
    text.length,
    marks.map((mark) => ({ ...mark, kind: "hit" })),
  ).map((segment) =>
    segment.spans.length > 0 ? (
      <mark key={segment.start} className="hit">
        {segment.text}
      </mark>
    ) : (
      segment.text
    ),
  );
}
