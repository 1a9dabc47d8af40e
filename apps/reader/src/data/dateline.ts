import { mkdirSync } from "node:fs";
import { homedir } from "node:os";
import { dirname, join } from "node:path";
import type { Store } from "@dateline/core";
import type { Stages } from "@dateline/pipeline";

type Pipeline = typeof import("@dateline/pipeline");

interface Held {
  store?: Promise<Store>;
  stages?: Promise<Stages>;
}

// One store and one set of models a process, whatever number of bundles this file ends up in.
const held = globalThis as typeof globalThis & { datelineHeld?: Held };
held.datelineHeld ??= {};
const shared: Held = held.datelineHeld;

/** The pipeline, loaded by Node itself: its packages read data files beside their code, which a bundle would lose. */
export function pipeline(): Promise<Pipeline> {
  return import(/* turbopackIgnore: true */ /* webpackIgnore: true */ "@dateline/pipeline");
}

/** The database that DATELINE_DB names, opened once. A failed opening is tried again at the next request. */
export function store(): Promise<Store> {
  shared.store ??= openStore().catch((error) => {
    shared.store = undefined;
    throw error;
  });
  return shared.store;
}

/** The stages of ingest, loaded at first use since the models take a moment. */
export function stages(): Promise<Stages> {
  shared.stages ??= pipeline().then((loaded) => loaded.loadStages());
  return shared.stages;
}

async function openStore(): Promise<Store> {
  const { openStore: open } = await pipeline();
  const location = process.env.DATELINE_DB ?? join(homedir(), ".local", "share", "dateline", "dateline.db");
  if (!/^[a-z]+:\/\//i.test(location)) mkdirSync(dirname(location), { recursive: true });
  return open(location);
}
