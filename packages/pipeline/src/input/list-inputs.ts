import { stat } from "node:fs/promises";
import { InputNotFoundError } from "@dateline/core";
import { createPoliteFetcher, type FetchLimits, type GateClock, pageOf } from "../fetch/index.ts";
import { archiveKind } from "./archive/index.ts";
import { fileInput } from "./file-input.ts";
import type { Input } from "./input.ts";
import { listFolder } from "./list-folder.ts";
import type { OpenContext } from "./open-page.ts";
import { openable } from "./openable.ts";
import { readFileAsPage } from "./read-file.ts";
import { stdinInput } from "./stdin-input.ts";
import { wholeArticle } from "./whole-article.ts";

/** What reading needs from outside: the clock, standard input, a way to stop, the fetch limits and those of feeds. */
export interface InputContext extends GateClock {
  /** Milliseconds between two requests to one host; 1,000 where not given. */
  delayMs?: number;
  /** How many of the newest items of a feed are taken; 20 where not given. */
  feedLimit?: number;
  readStdin?: () => Promise<Uint8Array>;
  /** Standard input as it comes, for lists and archives larger than memory; `readStdin` where not given. */
  streamStdin?: () => AsyncIterable<Uint8Array>;
  signal?: AbortSignal;
  limits?: Partial<FetchLimits>;
}

/**
 * Turns what a person named (addresses, files, folders, `-` for standard input) into inputs, without reading them yet.
 * All but the plain files of a folder can be opened, so that a feed or an archive stands for its pages. An address that was
 * named is fetched because a person asks for it; what a feed or a sitemap lists is fetched as robots.txt allows.
 */
export async function listInputs(locations: readonly string[], context: InputContext): Promise<Input[]> {
  const { limits, signal, now, wait, delayMs = 1000 } = context;
  const fetcher = createPoliteFetcher({ limits, now, wait, delayMs });
  const fetchAsked = async (url: string) => pageOf(await fetcher.asked(url, { signal }), url);
  const fetchPage = async (url: string) => pageOf(await fetcher.found(url, { signal }), url);
  const opening = { now, fetchPage, feedLimit: context.feedLimit ?? 20 };
  const inputs: Input[] = [];
  for (const location of locations) inputs.push(...(await inputsAt(location, context, opening, fetchAsked)));
  return inputs;
}

async function inputsAt(
  location: string,
  context: InputContext,
  opening: OpenContext,
  fetchAsked: OpenContext["fetchPage"],
): Promise<Input[]> {
  if (location === "-") return [stdinInput(context, opening)];
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(location)) {
    return [openable(location, async () => wholeArticle(await fetchAsked(location), opening.fetchPage), opening)];
  }
  const found = await stat(location).catch(() => null);
  if (!found?.isDirectory()) return [fileInput(location, opening)];
  const files = await listFolder(location);
  if (files.length > 0) {
    return files.map((path) =>
      isArchive(path) ? fileInput(path, opening) : { name: path, read: () => readFileAsPage(path, context.now) },
    );
  }
  const nothing = new InputNotFoundError({
    what: "The folder holds no page (.html, .txt, .md, .eml) and no archive of pages (.warc, .wacz, .ndjson)",
    where: location,
    next: "Name another folder.",
  });
  return [{ name: location, read: () => Promise.reject(nothing) }];
}

function isArchive(path: string): boolean {
  return archiveKind(path, new Uint8Array()) !== null;
}
