import { elementsOf, textOf } from "../tree/index.ts";
import type { PageFacts } from "./page-facts.ts";

const separators = /\s+(?:[|·•–—»›-]|::)\s+/u;
const mostElements = 4000;

/** The name of the site at an end of the page's title, where its address or its link home confirms it; else null. */
export function siteInTitle(facts: PageFacts): string | null {
  const parts = (facts.titleElement ?? "").slice(0, 600).split(separators);
  if (parts.length < 2) return null;
  const host = hostOf(facts.url);
  const ends = [parts.at(-1) ?? "", parts[0] ?? ""].filter(isName);
  const byHost = ends.find((part) => host !== null && squeeze(host).includes(squeeze(part)));
  return byHost ?? homeName(facts, ends);
}

function isName(part: string): boolean {
  return squeeze(part).length >= 4 && part.length <= 60 && !/^\S+\.\p{Ll}{2,}$/u.test(part);
}

function homeName(facts: PageFacts, ends: readonly string[]): string | null {
  let seen = 0;
  for (const { tag, attributes, children, parent } of elementsOf(facts.body)) {
    seen += 1;
    if (seen > mostElements || ends.length === 0) return null;
    if (tag !== "a" || !/^(?:https?:\/\/[^/]+)?\/?$/.test((attributes.get("href") ?? "#").trim())) continue;
    const name = squeeze(textOf({ tag, attributes, children, parent }, 80));
    const found = ends.find((part) => squeeze(part) === name);
    if (found !== undefined) return found;
  }
  return null;
}

function hostOf(url: string | null): string | null {
  return url !== null && URL.canParse(url) ? new URL(url).hostname : null;
}

/** Letters and digits alone, without accents, spaces and the article before a name. */
function squeeze(text: string): string {
  return text
    .toLowerCase()
    .replace(/^the\s/, "")
    .normalize("NFD")
    .replace(/[^\p{L}\p{N}]+/gu, "");
}
