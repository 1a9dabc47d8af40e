import type { ArticleView } from "@dateline/core";

/** What was left out of the page as not belonging to the article, and why. */
export function Removed({ pieces }: { pieces: ArticleView["removed"] }) {
  if (pieces.length === 0) return null;
  const unique = [...new Map(pieces.map((piece) => [piece.text, piece])).values()];
  return (
    <details className="removed">
      <summary>Left out of the page: {pieces.length} pieces</summary>
      <ul>
        {unique.slice(0, 200).map((piece) => (
          <li key={piece.text}>
            <span className="badge">{piece.reason.replaceAll("-", " ")}</span>{" "}
            {piece.text.replace(/\s+/g, " ").slice(0, 220)}
          </li>
        ))}
      </ul>
    </details>
  );
}
