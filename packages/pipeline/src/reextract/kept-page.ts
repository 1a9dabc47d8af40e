import { type Article, type ExtractOptions, type Page, RawMissingError, type Store } from "@dateline/core";

/** The page an article was made from, and the settings it was made with. Throws `RAW_MISSING` where its bytes are not kept. */
export async function keptPage(store: Store, article: Article): Promise<{ page: Page; options: ExtractOptions }> {
  const { published, language, provenance } = article;
  const raw = await store.raw(article.hashes.raw);
  if (raw === null) {
    throw new RawMissingError({
      what: "The page this article was made from is not kept",
      where: article.url ?? article.id,
      next: "Its text stays as it is; to have it extracted anew, take the page in again from where it came from.",
    });
  }
  const told = {
    ...(published?.source === "feed" ? { published } : {}),
    ...(language?.source === "declared" ? { language: language.code } : {}),
  };
  return {
    page: {
      source: provenance.source,
      url: article.url,
      bytes: raw.bytes,
      contentType: provenance.contentType,
      fetchedAt: provenance.fetchedAt,
      // Whether a feed or the page itself declared the language is not known, and the page's own word goes before anyway.
      ...(Object.keys(told).length > 0 ? { told } : {}),
    },
    options: {
      ...(published?.source === "user" ? { published: published.value } : {}),
      ...(language?.source === "user" ? { language: language.code } : {}),
    },
  };
}
