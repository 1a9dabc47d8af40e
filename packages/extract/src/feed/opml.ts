import { InvalidDataError } from "@dateline/core";
import { generateOpml, parseOpml } from "feedsmith";

/** One subscription of an OPML list. */
export interface Subscription {
  title: string;
  feed: string;
  site: string | null;
  /** The names of the folders it lies in, outermost first. */
  folders: string[];
}

interface Outline {
  text?: string;
  title?: string;
  xmlUrl?: string;
  htmlUrl?: string;
  outlines?: Outline[];
}

/** The subscriptions of an OPML text; throws `INVALID_DATA` where it is none. */
export function readOpml(text: string): Subscription[] {
  try {
    const { body } = parseOpml(text) as { body?: { outlines?: Outline[] } };
    return (body?.outlines ?? []).flatMap((outline) => collect(outline, []));
  } catch (cause) {
    throw new InvalidDataError({ what: "The text is no OPML list", next: "Export the list of feeds again.", cause });
  }
}

/** An OPML text of subscriptions. */
export function writeOpml(title: string, subscriptions: readonly Subscription[]): string {
  const roots: Outline[] = [];
  for (const { title: text, feed, site, folders } of subscriptions) {
    const outline = { text, title: text, type: "rss", xmlUrl: feed, ...(site ? { htmlUrl: site } : {}) };
    folderOf(roots, folders).push(outline);
  }
  return generateOpml({ head: { title }, body: { outlines: roots as { text: string }[] } });
}

function folderOf(roots: Outline[], folders: readonly string[]): Outline[] {
  let level = roots;
  for (const name of folders) {
    let folder = level.find((outline) => outline.text === name && outline.outlines !== undefined);
    if (!folder) {
      folder = { text: name, outlines: [] };
      level.push(folder);
    }
    level = folder.outlines ?? [];
  }
  return level;
}

function collect(outline: Outline, folders: readonly string[]): Subscription[] {
  const name = outline.title ?? outline.text ?? outline.xmlUrl ?? "";
  const own = outline.xmlUrl
    ? [{ title: name, feed: outline.xmlUrl, site: outline.htmlUrl ?? null, folders: [...folders] }]
    : [];
  const inner = (outline.outlines ?? []).flatMap((child) => collect(child, [...folders, name]));
  return folders.length > 20 ? own : [...own, ...inner];
}
