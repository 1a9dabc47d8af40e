import { EmptyInputError, type Page } from "@dateline/core";
import { pipeline, stages, store } from "./dateline.ts";

/** What a person or program hands in: an address, or the content of a page, or both. */
export interface AddRequest {
  url: string | null;
  content: string | Uint8Array | null;
  contentType: string | null;
  published: string | null;
  language?: string | null;
}

/** Takes one page through the whole pipeline into the database; throws the pipeline's typed errors. */
export async function addPage(
  request: AddRequest,
): Promise<{ articleId: string; outcome: "added" | "updated" | "unchanged" }> {
  const { ingestPage } = await pipeline();
  const page = await pageOf(request);
  const options = { published: request.published ?? undefined, language: request.language ?? undefined };
  return ingestPage(await stages(), await store(), page, options, { now: () => new Date() });
}

async function pageOf(request: AddRequest): Promise<Page> {
  const now = () => new Date();
  if (request.content === null || request.content.length === 0) {
    if (request.url === null)
      throw new EmptyInputError({ what: "There is nothing to read", next: "Give an address, a file or a text." });
    return (await pipeline()).fetchUrl(request.url, { now });
  }
  const bytes = typeof request.content === "string" ? new TextEncoder().encode(request.content) : request.content;
  const contentType = typeof request.content === "string" ? withUtf8(request.contentType) : request.contentType;
  return {
    source: { kind: "posted", url: request.url },
    url: request.url,
    bytes,
    contentType,
    fetchedAt: now().toISOString(),
  };
}

// Text that came as a string has been decoded already, whatever its mark-up declares.
function withUtf8(contentType: string | null): string | null {
  return contentType === null ? null : `${contentType.split(";")[0]}; charset=utf-8`;
}
