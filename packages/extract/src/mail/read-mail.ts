import type { ArticleDate, Author, Page } from "@dateline/core";
import { findDate } from "../date/index.ts";
import { parseByline } from "../metadata/index.ts";
import { readHeaders } from "./read-headers.ts";
import { type MailPart, readParts } from "./read-parts.ts";

/** A message or a saved page (MHTML): what its headers tell, and its readings, the best first. */
export interface Mail {
  subject: string | null;
  published: ArticleDate | null;
  authors: Author[];
  sender: string | null;
  url: string | null;
  readings: Pick<Page, "bytes" | "contentType">[];
}

/** True for bytes that begin with the headers of a message; plain texts that open with a colon do not. */
export function isMail(page: Pick<Page, "bytes" | "contentType">): boolean {
  if (/^\s*(?:message\/rfc822|multipart\/related)/i.test(page.contentType ?? "")) return true;
  if (page.contentType !== null && !/^\s*(?:text\/plain|application\/octet-stream)/i.test(page.contentType))
    return false;
  const head = Buffer.from(page.bytes.subarray(0, 4000)).toString("latin1");
  const names = head.match(/^(?:Received|Return-Path|Delivered-To|MIME-Version|Message-ID|From|Date|Subject):\s/gim);
  return /^[!-9;-~]{2,60}:\s/.test(head) && new Set(names?.map((name) => name.toLowerCase())).size >= 3;
}

/** Reads a message. The day it was sent is its day of publication; the day a page was saved is none. */
export function readMail(bytes: Uint8Array): Mail {
  const { headers, bodyAt } = readHeaders(bytes);
  const parts = readParts(bytes.subarray(bodyAt), headers).filter(({ isAttachment }) => !isAttachment);
  const from = headers.get("from") ?? "";
  const name = from
    .replace(/<[^<>]*>/g, " ")
    .replace(/["']/g, "")
    .trim();
  const saved = headers.get("snapshot-content-location") ?? null;
  const isSaved = saved !== null || /^saved by/i.test(name);
  const html = parts.filter(({ type }) => type === "text/html" || type === "application/xhtml+xml");
  const plain = parts.filter(({ type }) => type === "text/plain");
  // A saved page holds its frames as well and stands first among them; of a message the longest reading is the whole.
  const ordered = isSaved ? html : [longest(html), longest(plain)].filter((part) => part !== null);
  const sender = isSaved || name === "" || name.includes("@") ? null : name.slice(0, 200);
  return {
    subject: headers.get("subject")?.slice(0, 500) || null,
    published: isSaved ? null : dateOf(headers.get("date")),
    authors: sender === null ? [] : parseByline(sender).authors,
    sender,
    url: saved ?? (isSaved ? (html[0]?.location ?? null) : null),
    readings: ordered.map((part) => ({ bytes: part.bytes, contentType: part.contentType })),
  };
}

function longest(parts: readonly MailPart[]): MailPart | null {
  return parts.reduce<MailPart | null>(
    (best, part) => (best && best.bytes.length >= part.bytes.length ? best : part),
    null,
  );
}

function dateOf(header: string | undefined): ArticleDate | null {
  const found = header === undefined ? null : findDate(header, "en");
  return (
    found && { value: found.value, precision: found.precision, source: "meta", words: header?.slice(0, 100) ?? null }
  );
}
