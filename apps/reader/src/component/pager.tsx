/** The way to the next page of a list, where there is one. */
export function Pager({
  next,
  href,
  total,
  shown,
  words = "Older",
}: {
  next: string | null;
  href: string;
  total: number;
  shown: number;
  words?: string;
}) {
  if (next === null) return total > shown ? <p className="note pager">end of {total.toLocaleString("en-GB")}</p> : null;
  const join = href.includes("?") ? "&" : "?";
  return (
    <p className="pager">
      <a href={`${href}${join}after=${encodeURIComponent(next)}`}>
        {words} ({total.toLocaleString("en-GB")} in all)
      </a>
    </p>
  );
}
