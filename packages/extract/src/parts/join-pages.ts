import { hashText, type Page } from "@dateline/core";

/** The media type of several pages of one article held as one, with the parts in order (MIME). */
export const joinedType = "multipart/mixed";

/** The pages of one article as one page, from which the extractor makes one article; the first names its address. */
export function joinPages(pages: readonly [Page, ...Page[]]): Page {
  const [first] = pages;
  if (pages.length === 1) return first;
  const mark = `part-${hashText(Buffer.concat(pages.map(({ bytes }) => bytes))).slice(0, 40)}`;
  const parts = pages.flatMap(({ bytes, contentType, url }) => [
    Buffer.from(
      `--${mark}\r\nContent-Type: ${contentType ?? "text/html"}\r\nContent-Location: ${encodeURI(url ?? "")}\r\n\r\n`,
    ),
    bytes,
    Buffer.from("\r\n"),
  ]);
  const bytes = Buffer.concat([...parts, Buffer.from(`--${mark}--\r\n`)]);
  return { ...first, bytes, contentType: `${joinedType}; boundary="${mark}"` };
}
