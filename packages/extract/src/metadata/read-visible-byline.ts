import type { Author } from "@dateline/core";
import { containerReason, isHidden } from "../furniture/index.ts";
import { elementsOf, type PageElement, propertyOf, textOf } from "../tree/index.ts";
import { bylineWords } from "./byline-words.ts";
import { isPersonName } from "./is-person-name.ts";
import { type ParsedByline, parseByline } from "./parse-byline.ts";

const names =
  /(?:^|[-_ ])(?:byline\w*|by-line|author\w*|auteurs?|autor(?:es|en|in)?|autore|autori|firma|writer|reporter|journalist|contributors?|submitted|posted-by|entry-author|verfasser|skribent|credits?)(?:$|[-_ ])|[Bb]y[Ll]ine|[Aa]uthor(?:Name|s)?$/;
const kindLabel = /^(?:analysis|analyse|analisi|análisis|opinion|opinión|opinione)(?:\s|:)/iu;
const mostElements = 20_000;

interface Telling {
  element: PageElement;
  parsed: ParsedByline;
}

/** The byline a reader sees: microdata, `rel=author`, elements named so, or a line that begins like one. */
export function readVisibleByline(body: PageElement): ParsedByline {
  const marked: PageElement[] = [];
  const linked: PageElement[] = [];
  const named: PageElement[] = [];
  const lines: PageElement[] = [];
  let seen = 0;
  for (const element of elementsOf(body)) {
    seen += 1;
    if (seen > mostElements) break;
    const { attributes, tag } = element;
    if (/\bauthor\b/i.test(propertyOf(element))) marked.push(element);
    else if (/\b(?:author|has_creator)\b/i.test(attributes.get("rel") ?? "")) linked.push(element);
    else if (names.test(nameOf(element))) named.push(element);
    else if (/^(?:p|div|span|address|li|h[2-6]|em|strong)$/.test(tag) && lines.length < 40) {
      const text = textOf(element, 200);
      if (text.length < 160 && (bylineWords.test(text) || kindLabel.test(text))) lines.push(element);
    }
  }
  for (const group of [marked, linked, named, lines]) {
    const found = readGroup(group.filter((element) => isInPlace(element)));
    if (found.authors.length > 0)
      return enrich(
        found,
        [...named, ...lines].filter((element) => isInPlace(element)),
      );
  }
  return { authors: [], kind: null };
}

function readGroup(group: readonly PageElement[]): ParsedByline {
  const authors: Author[] = [];
  let kind: ParsedByline["kind"] = null;
  let from: PageElement | null = null;
  const first = group.slice(0, 12).map((element) => ({ element, parsed: read(element) }));
  const telling = first.filter(({ parsed }) => parsed.authors.length > 0);
  for (const { element, parsed } of telling) {
    if (telling.some((other) => other.element !== element && isClearer(other, { element, parsed }))) continue;
    // Bylines that belong together stand together; a later one elsewhere is of another story or a comment.
    if (from !== null && !isNear(from, element)) continue;
    from ??= element;
    kind ??= parsed.kind;
    for (const author of parsed.authors) {
      if (!authors.some((known) => known.name.toLowerCase() === author.name.toLowerCase())) authors.push(author);
    }
  }
  return { authors, kind };
}

/** An element inside another tells the names better, unless the outer one tells the same names and more. */
function isClearer(inner: Telling, outer: Telling): boolean {
  if (!isInside(inner.element, outer.element)) return false;
  const known = new Set(outer.parsed.authors.map(({ name }) => name.toLowerCase()));
  return inner.parsed.authors.some(({ name }) => !known.has(name.toLowerCase()));
}

function isInside(element: PageElement, outer: PageElement): boolean {
  for (let at = element.parent; at; at = at.parent) if (at === outer) return true;
  return false;
}

function read(element: PageElement): ParsedByline {
  if (element.tag === "meta") return parseByline(element.attributes.get("content") ?? "");
  for (const inner of elementsOf(element)) {
    if (!/\bname\b/.test(propertyOf(inner))) continue;
    const name = inner.attributes.get("content") ?? textOf(inner, 120);
    const url = linkOf(element);
    if (isPersonName(name))
      return { authors: [{ name: name.trim(), role: null, organisation: null, url }], kind: null };
  }
  const text = textOf(element, 400);
  if (text.length > 260) return { authors: [], kind: null };
  const parsed = parseByline(text);
  const [only] = parsed.authors;
  return parsed.authors.length === 1 && only ? { ...parsed, authors: [{ ...only, url: linkOf(element) }] } : parsed;
}

function linkOf(element: PageElement): string | null {
  for (const inner of elementsOf(element)) {
    const href = inner.tag === "a" ? inner.attributes.get("href") : undefined;
    if (href && /^https?:\/\//.test(href)) return href;
  }
  return null;
}

/** Adds the role, organisation and kind of the lines that name the same people. */
function enrich(found: ParsedByline, elements: readonly PageElement[]): ParsedByline {
  const others = elements.slice(0, 20).map((element) => parseByline(textOf(element, 300)));
  const same = (author: Author) =>
    others.flatMap((other) => other.authors).filter((other) => other.name.toLowerCase() === author.name.toLowerCase());
  const kind = found.kind ?? others.find((other) => other.kind !== null && other.authors.length > 0)?.kind ?? null;
  const authors = found.authors.map((author) => ({
    ...author,
    role: author.role ?? same(author).find((other) => other.role)?.role ?? null,
    organisation: author.organisation ?? same(author).find((other) => other.organisation)?.organisation ?? null,
  }));
  return { authors, kind };
}

function isNear(first: PageElement, second: PageElement): boolean {
  const above = new Set<PageElement>();
  let at: PageElement | null = first;
  for (let depth = 0; at && depth < 4; depth += 1, at = at.parent) above.add(at);
  at = second;
  for (let depth = 0; at && depth < 4; depth += 1, at = at.parent) {
    if (above.has(at)) return at.tag !== "body" && at.tag !== "main";
  }
  return false;
}

function isInPlace(element: PageElement): boolean {
  for (let at: PageElement | null = element; at; at = at.parent) {
    if (at !== element && isHidden(at)) return false;
    const reason = containerReason(at)?.reason;
    if (reason === "comments" || reason === "related-links" || reason === "advertisement" || reason === "caption")
      return false;
    if (at.tag === "figure" || at.tag === "nav" || at.tag === "aside" || at.tag === "blockquote") return false;
  }
  return true;
}

function nameOf(element: PageElement): string {
  return `${element.attributes.get("class") ?? ""} ${element.attributes.get("id") ?? ""} ${element.attributes.get("data-testid") ?? ""}`
    .slice(0, 300)
    .trim();
}
