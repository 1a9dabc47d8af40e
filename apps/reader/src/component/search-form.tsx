/** The search field; it works as a plain form. */
export function SearchForm({ query = "" }: { query?: string }) {
  return (
    <form action="/search" method="get" className="search">
      <label htmlFor="q" className="visually-hidden">
        Search
      </label>
      <input
        id="q"
        name="q"
        type="search"
        defaultValue={query}
        placeholder="Search articles, actors, events"
        autoComplete="off"
      />
      <button type="submit">Search</button>
    </form>
  );
}
