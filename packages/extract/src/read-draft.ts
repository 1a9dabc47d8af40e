import { DatelineError, NoArticleError, type Page } from "@dateline/core";
import type { Draft } from "./article/index.ts";
import { type DecodedText, decodeBytes } from "./decode/index.ts";
import { sniffFormat } from "./format/index.ts";
import { refuseFormat } from "./format/refuse-format.ts";
import { isMail, type Mail, readMail, readParts } from "./mail/index.ts";
import { readPage } from "./page/index.ts";
import { joinDrafts, joinedType } from "./parts/index.ts";
import { readPlain } from "./plain/index.ts";

type Source = Pick<Page, "bytes" | "contentType" | "url">;
type Read = { draft: Draft; decoded: DecodedText };

/** Reads the article of a page, of the pages joined in one, of a message or of a saved page. */
export function readDraft(page: Source, where: string): Read {
  if (page.contentType?.startsWith(joinedType)) return readJoined(page, where);
  if (isMail(page)) return readMessage(readMail(page.bytes), page, where);
  return readOne(page, where);
}

function readOne({ bytes, contentType, url }: Source, where: string): Read {
  const decoded = decodeBytes(bytes, contentType, where);
  const format = sniffFormat(decoded.text, contentType, where);
  const refusal = refuseFormat(format, where);
  if (refusal) throw refusal;
  return { draft: format === "html" ? readPage(decoded.text, url) : readPlain(decoded.text, url), decoded };
}

/** The first page has to be readable; a further one that is not ends the article with a notice. */
function readJoined(page: Source, where: string): Read {
  const headers = new Map([["content-type", page.contentType ?? ""]]);
  const parts = readParts(page.bytes, headers);
  const [head, ...rest] = parts;
  if (head === undefined)
    throw new NoArticleError({ what: "The joined pages hold no page", where, next: "Fetch them again." });
  const first = readOne({ ...head, url: head.location ?? page.url }, where);
  const drafts: [Draft, ...Draft[]] = [first.draft];
  for (const [index, part] of rest.entries()) {
    try {
      drafts.push(readOne({ ...part, url: part.location }, where).draft);
    } catch (error) {
      if (!DatelineError.isInstance(error)) throw error;
      const message = `Page ${index + 2} of ${parts.length} could not be read: ${error.what}.`;
      first.draft.notices.push({ code: "truncated", message });
      break;
    }
  }
  return { draft: joinDrafts(drafts), decoded: first.decoded };
}

/** What the headers tell stands over what the body of a message says of itself; a saved page speaks for itself. */
function readMessage(mail: Mail, page: Source, where: string): Read {
  const url = page.url ?? mail.url;
  const { draft, decoded } = firstReading(mail, url, where);
  if (mail.url !== null) return { draft, decoded };
  return {
    decoded,
    draft: {
      ...draft,
      title: mail.subject ?? draft.title,
      byline: draft.byline.length > 0 ? draft.byline : mail.authors,
      publisher: draft.publisher ?? (mail.sender === null ? null : { name: mail.sender, url: null }),
      published: mail.published ?? draft.published,
    },
  };
}

function firstReading(mail: Mail, url: string | null, where: string): Read {
  let refused: unknown = new NoArticleError({
    what: "The message holds no text",
    where,
    next: "Save the text of the message as plain text.",
  });
  for (const [index, reading] of mail.readings.entries()) {
    try {
      return readOne({ ...reading, url }, where);
    } catch (error) {
      if (!DatelineError.isInstance(error)) throw error;
      if (index === 0) refused = error;
    }
  }
  throw refused;
}
