/** Shown where an address leads to nothing. */
export default function NotFound() {
  return (
    <div className="column">
      <h1 className="page-title">There is nothing here</h1>
      <p>
        No article, actor or event has this address. It may have been merged into another or removed.{" "}
        <a href="/search">Search</a> for it, or go to <a href="/">the articles</a>.
      </p>
    </div>
  );
}
