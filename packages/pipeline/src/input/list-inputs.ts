import { stat } from "node:fs/promises";
import { InputNotFoundError, type Page } from "@dateline/core";
import { createHostGate, type FetchLimits, fetchUrl, type GateClock } from "../fetch/index.ts";
import type { Input } from "./input.ts";
import { listFolder } from "./list-folder.ts";
import { type OpenContext, openPage } from "./open-page.ts";
import { readFileAsPage } from "./read-file.ts";

/** What reading needs from outside: the clock, standard input, a way to stop, the fetch limits and those of feeds. */
export interface InputContext extends GateClock {
  /** Milliseconds between two requests to one host; 1,000 where not given. */
  delayMs?: number;
  /** How many of the newest items of a feed are taken; 20 where not given. */
  feedLimit?: number;
  readStdin?: () => Promise<Uint8Array>;
  signal?: AbortSignal;
  limits?: Partial<FetchLimits>;
}

/**
 * Turns what a person named (addresses, files, folders, `-` for standard input) into inputs, without reading them yet.
 * All but the files of a folder can be opened, so that a feed stands for the pages it lists.
 */
export async function listInputs(locations: readonly string[], context: InputContext): Promise<Input[]> {
  const gate = createHostGate(context.delayMs ?? 1000, context);
  const { limits, signal, now } = context;
  const fetchPage = (url: string) => gate(url, () => fetchUrl(url, { limits, signal, now }), signal);
  const opening = { now, fetchPage, feedLimit: context.feedLimit ?? 20 };
  const inputs: Input[] = [];
  for (const location of locations) inputs.push(...(await inputsAt(location, context, opening)));
  return inputs;
}

async function inputsAt(location: string, context: InputContext, opening: OpenContext): Promise<Input[]> {
  if (location === "-") return [openable("standard input", () => readStandardInput(context), opening)];
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(location)) {
    return [openable(location, () => opening.fetchPage(location), opening)];
  }
  const found = await stat(location).catch(() => null);
  if (!found?.isDirectory()) return [openable(location, () => readFileAsPage(location, context.now), opening)];
  const files = await listFolder(location);
  if (files.length > 0) return files.map((path) => ({ name: path, read: () => readFileAsPage(path, context.now) }));
  const nothing = new InputNotFoundError({
    what: "The folder holds no page (.html, .txt or .md)",
    where: location,
    next: "Name another folder.",
  });
  return [{ name: location, read: () => Promise.reject(nothing) }];
}

function openable(name: string, read: () => Promise<Page>, opening: OpenContext): Input {
  async function* open() {
    yield* openPage(await read(), name, opening);
  }
  return { name, read, open };
}

async function readStandardInput(context: InputContext): Promise<Page> {
  const bytes = (await context.readStdin?.()) ?? new Uint8Array();
  return { source: { kind: "stdin" }, url: null, bytes, contentType: null, fetchedAt: context.now().toISOString() };
}
