/** The search field; it works as a plain form. */
export function SearchForm({ query = "", id = "q" }: { query?: string; id?: string }) {
  return (
    <form action="/search" method="get" className="search">
      <label htmlFor={id} className="visually-hidden">
        Search
      </label>
      <input
        id={id}
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
