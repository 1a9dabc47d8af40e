import { DatelineError, type SearchResult } from "@dateline/core";
import type { Metadata } from "next";
import { QueryHelp } from "../../component/query-help.tsx";
import { SearchForm } from "../../component/search-form.tsx";
import { SearchFound } from "../../component/search-found.tsx";
import { store } from "../../data/dateline.ts";
import { one, type Param } from "../../format/params.ts";

export const metadata: Metadata = { title: "Search" };

interface Props {
  searchParams: Promise<{ q?: Param; after?: Param }>;
}

/** Search over articles, events and actors in the query language. */
export default async function SearchPage({ searchParams }: Props) {
  const given = await searchParams;
  const query = one(given.q).slice(0, 2000);
  const found = query === "" ? null : await search(query, one(given.after));
  return (
    <div className="column wide">
      <h1 className="page-title">Search</h1>
      <SearchForm query={query} id="query" />
      {found === null ? <QueryHelp /> : null}
      {typeof found === "string" ? (
        <>
          <p className="notice" role="alert">
            {found}
          </p>
          <QueryHelp />
        </>
      ) : null}
      {found !== null && typeof found !== "string" ? <SearchFound result={found} /> : null}
    </div>
  );
}

async function search(query: string, cursor: string): Promise<SearchResult | string> {
  try {
    return await (await store()).search({ query, limit: 20, cursor });
  } catch (error) {
    if (DatelineError.isInstance(error) && error.code === "INVALID_QUERY") return error.message;
    throw error;
  }
}
