import { stat } from "node:fs/promises";
import { InputNotFoundError, type Page } from "@dateline/core";
import { type FetchLimits, fetchUrl } from "../fetch/index.ts";
import type { Input } from "./input.ts";
import { listFolder } from "./list-folder.ts";
import { readFileAsPage } from "./read-file.ts";

/** What reading needs from outside: the clock, standard input, a way to stop and the fetch limits. */
export interface InputContext {
  now: () => Date;
  readStdin?: () => Promise<Uint8Array>;
  signal?: AbortSignal;
  limits?: Partial<FetchLimits>;
}

/** Turns what a person named (addresses, files, folders, `-` for standard input) into inputs, without reading them yet. */
export async function listInputs(locations: readonly string[], context: InputContext): Promise<Input[]> {
  const inputs: Input[] = [];
  for (const location of locations) inputs.push(...(await inputsAt(location, context)));
  return inputs;
}

async function inputsAt(location: string, context: InputContext): Promise<Input[]> {
  if (location === "-") return [{ name: "standard input", read: () => readStandardInput(context) }];
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(location)) {
    return [
      {
        name: location,
        read: () => fetchUrl(location, { limits: context.limits, signal: context.signal, now: context.now }),
      },
    ];
  }
  const found = await stat(location).catch(() => null);
  if (!found?.isDirectory()) return [{ name: location, read: () => readFileAsPage(location, context.now) }];
  const files = await listFolder(location);
  if (files.length > 0) return files.map((path) => ({ name: path, read: () => readFileAsPage(path, context.now) }));
  const nothing = new InputNotFoundError({
    what: "The folder holds no page (.html, .txt or .md)",
    where: location,
    next: "Name another folder.",
  });
  return [{ name: location, read: () => Promise.reject(nothing) }];
}

async function readStandardInput(context: InputContext): Promise<Page> {
  const bytes = (await context.readStdin?.()) ?? new Uint8Array();
  return { source: { kind: "stdin" }, url: null, bytes, contentType: null, fetchedAt: context.now().toISOString() };
}
