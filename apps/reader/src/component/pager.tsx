/** The way to the next page of a list, where there is one. */
export function Pager({
  next,
  href,
  total,
  shown,
}: {
  next: string | null;
  href: string;
  total: number;
  shown: number;
}) {
  if (next === null) return <p className="note pager">{total > shown ? `end of ${total}` : ""}</p>;
  const join = href.includes("?") ? "&" : "?";
  return (
    <p className="pager">
      <a href={`${href}${join}after=${encodeURIComponent(next)}`}>Older ({total} in all)</a>
    </p>
  );
}
