import { readFile } from "node:fs/promises";
import { InputNotFoundError } from "@dateline/core";
import { exportOpml, importOpml } from "@dateline/pipeline";
import { formatSource } from "../output/format-source.ts";
import { print, printJson, tell } from "../output/print.ts";
import { exitCodes } from "../setting/exit-codes.ts";
import { readStdin } from "../setting/read-stdin.ts";
import { type CommonOptions, openDatabase, openToRead } from "../setting/settings.ts";

/** `dateline sources`: every subscription with its health; dead ones are named once more at the end. */
export async function sources(options: CommonOptions): Promise<number> {
  const store = await openToRead(options);
  try {
    const all = await store.listSources();
    for (const source of all) await (options.json ? printJson(source) : print(`${formatSource(source, new Date())}\n`));
    if (options.json || options.quiet) return exitCodes.ok;
    if (all.length === 0) tell("no subscriptions; `dateline subscribe <url>` adds one");
    const dead = all.filter(({ health }) => health.status === "dead");
    if (dead.length > 0) tell(`${dead.length} dead; subscribing to one again begins anew, \`unsubscribe\` removes it`);
    return exitCodes.ok;
  } finally {
    await store.close();
  }
}

/** `dateline sources import <file|->`: subscribes to all feeds of an OPML list; 3 where some cannot be. */
export async function importSources(file: string, options: CommonOptions): Promise<number> {
  const bytes = file === "-" ? await readStdin() : await readList(file);
  const store = await openDatabase(options);
  try {
    const result = await importOpml(store, bytes);
    if (options.json) await printJson(result);
    for (const address of result.refused) tell(`refused: ${address} is no http or https address`);
    const { added, updated, unchanged, refused } = result;
    if (!options.json && !options.quiet) tell(`${added} added, ${updated} updated, ${unchanged} unchanged`);
    return refused.length > 0 ? exitCodes.partly : exitCodes.ok;
  } finally {
    await store.close();
  }
}

/** `dateline sources export`: all subscriptions as OPML on standard output. */
export async function exportSources(options: CommonOptions): Promise<number> {
  const store = await openToRead(options);
  try {
    await print(`${exportOpml(await store.listSources()).trimEnd()}\n`);
    return exitCodes.ok;
  } finally {
    await store.close();
  }
}

async function readList(file: string): Promise<Uint8Array> {
  return readFile(file).catch((cause: NodeJS.ErrnoException) => {
    const what = cause.code === "ENOENT" ? "There is no such file" : `The file cannot be read (${cause.code})`;
    throw new InputNotFoundError({ what, where: file, next: "Check the path.", cause });
  });
}
