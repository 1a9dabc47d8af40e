import type { Article, Author } from "@dateline/core";
import { normaliseForMatch } from "../text/index.ts";
import { firstMeta } from "./first-meta.ts";
import { isPersonName } from "./is-person-name.ts";
import { asList, asText, isObject, type JsonValue } from "./json-value.ts";
import type { PageFacts } from "./page-facts.ts";
import { parseByline } from "./parse-byline.ts";
import { readVisibleByline } from "./read-visible-byline.ts";

/** The authors of a page and the kind of piece its byline names. */
export interface PageAuthors {
  authors: Author[];
  kind: Article["kind"] | null;
}

const most = 20;
const cardLabel =
  /^(?:written by|by|author|verfasst von|geschrieben von|écrit par|auteur|escrito por|scritto da|geschreven door|napisane przez|autor|автор|написано автором|yazan|كتب بواسطة|skriven av)$/iu;

/**
 * The people who wrote the piece: JSON-LD, then the visible byline, then `meta` where it holds names of people. Roles
 * and organisations of the visible byline are added to names that JSON-LD gives bare.
 */
export function readAuthors(facts: PageFacts, publisher: string | null): PageAuthors {
  const visible = readVisibleByline(facts.body);
  // "Example Post" writes for "Example Post Germany" as little as for itself.
  const house = normaliseForMatch(publisher ?? "");
  const isPublisher = (name: string) => house !== "" && `${house} `.startsWith(`${normaliseForMatch(name)} `);
  const fromData = fromJsonLd(facts.article?.author ?? facts.article?.creator).filter(({ name }) => !isPublisher(name));
  const fromMeta = () =>
    [
      "author",
      "article:author",
      "og:article:author",
      "dc.creator",
      "dcterms.creator",
      "parsely-author",
      "sailthru.author",
      "byl",
      "citation_author",
      "twitter:creator",
    ]
      .map((name) => (facts.metas.get(name) ?? []).flatMap((value) => parseByline(value).authors))
      .find((authors) => authors.length > 0) ?? fromCards(facts);
  const lists = [fromData, visible.authors, fromMeta()];
  const chosen = lists.find((authors) => authors.length > 0) ?? [];
  // A byline that shows more people than the data, with the same ones among them, is the fuller list.
  const fuller = visible.authors.length > chosen.length && chosen.every((author) => findSame(visible.authors, author));
  const authors = (fuller ? visible.authors : chosen).filter(({ name }) => !isPublisher(name)).slice(0, most);
  const merged = authors.map((author) => complete(author, [...visible.authors, ...fromData]));
  return { authors: merged, kind: visible.kind ?? labelKind(firstMeta(facts, ["author"])) };
}

/** The labelled lines that a page gives for its preview ("Written by", "Ann Example"). */
function fromCards(facts: PageFacts): Author[] {
  for (const number of [1, 2, 3]) {
    const label = firstMeta(facts, [`twitter:label${number}`]);
    const value = firstMeta(facts, [`twitter:data${number}`]);
    if (label !== null && value !== null && cardLabel.test(label)) return parseByline(value).authors;
  }
  return [];
}

function labelKind(text: string | null): Article["kind"] | null {
  return text === null ? null : parseByline(text).kind;
}

function findSame(authors: readonly Author[], author: Author): Author | undefined {
  const name = normaliseForMatch(author.name);
  return authors.find((other) => normaliseForMatch(other.name) === name);
}

function complete(author: Author, others: readonly Author[]): Author {
  const same = others.filter((other) => normaliseForMatch(other.name) === normaliseForMatch(author.name));
  return {
    name: author.name,
    role: author.role ?? same.find((other) => other.role)?.role ?? null,
    organisation: author.organisation ?? same.find((other) => other.organisation)?.organisation ?? null,
    url: author.url ?? same.find((other) => other.url)?.url ?? null,
  };
}

function fromJsonLd(value: JsonValue | undefined): Author[] {
  const authors: Author[] = [];
  for (const item of asList(value).slice(0, most)) {
    const name = typeof item === "string" ? item : isObject(item) ? personName(item) : null;
    if (name === null) continue;
    for (const author of parseByline(name).authors) {
      if (findSame(authors, author)) continue;
      const object = isObject(item) ? item : {};
      const url = [asText(object.url), asText(object["@id"])].find((link) => link && /^https?:\/\//.test(link)) ?? null;
      const organisation = asText(object.worksFor) ?? asText(object.affiliation);
      authors.push({
        ...author,
        role: author.role ?? asText(object.jobTitle),
        organisation: author.organisation ?? organisation,
        url,
      });
    }
  }
  return authors;
}

function personName(object: { [key: string]: JsonValue }): string | null {
  if (asList(object["@type"]).some((type) => typeof type === "string" && /Organization$/.test(type))) return null;
  const parts = [asText(object.givenName), asText(object.familyName)].filter((part) => part !== null);
  const list = asList(object.name).filter((name) => typeof name === "string");
  if (list.length > 1) return list.join(", ");
  const name = asText(object.name);
  if (name !== null && (isPersonName(name) || parts.length < 2)) return name;
  return parts.length === 2 ? parts.join(" ") : name;
}
