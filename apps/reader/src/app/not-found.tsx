import Link from "next/link";

/** Shown where an address leads to nothing. */
export default function NotFound() {
  return (
    <div className="column">
      <h1 className="page-title">There is nothing here</h1>
      <p>
        No article, actor or event has this address. It may have been merged into another or removed.{" "}
        <Link href="/search">Search</Link> for it, or go to <Link href="/">the articles</Link>.
      </p>
    </div>
  );
}
