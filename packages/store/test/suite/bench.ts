import { DatelineError, type Store } from "@dateline/core";
import { type Example, exampleOf, type Sketch } from "../example.ts";
import { ingest } from "../ingest.ts";
import type { OpenTestStore, TestStore } from "./test-store.ts";

/** A store under test with short ways to fill it and to ask it. */
export interface Bench extends TestStore {
  put(...sketches: Sketch[]): Promise<Example[]>;
  only(sketch: Sketch): Promise<Example>;
  titles(query: string): Promise<string[]>;
  types(query: string): Promise<string[]>;
  actorNames(query: string): Promise<string[]>;
  eventOfType(type: string): ReturnType<typeof eventOfType>;
}

/** Opens a store whose clock goes on by a second at every look. */
export async function openBench(open: OpenTestStore): Promise<Bench> {
  let clock = Date.parse("2024-01-01T00:00:00Z");
  const held = await open(() => {
    clock += 1000;
    return new Date(clock);
  });
  const { store } = held;
  const put = async (...sketches: Sketch[]): Promise<Example[]> => {
    const examples = sketches.map(exampleOf);
    for (const example of examples) await ingest(store, example);
    return examples;
  };
  return {
    ...held,
    put,
    async only(sketch) {
      const [example] = await put(sketch);
      if (!example) throw new Error("nothing was ingested");
      return example;
    },
    titles: async (query) => (await store.listArticles({ limit: 50, query })).items.map((item) => item.title),
    types: async (query) => (await store.listEvents({ limit: 50, query })).items.map((item) => item.event.type),
    actorNames: async (query) =>
      (await store.listActors({ limit: 50, query })).items.map((item) => item.actor.name).sort(),
    eventOfType: (type) => eventOfType(store, type),
  };
}

async function eventOfType(store: Store, type: string) {
  const list = await store.listEvents({ limit: 1, query: `type:${type} (is:rejected OR -is:rejected)` });
  const event = list.items[0]?.event;
  if (!event) throw new Error(`no event of type ${type}`);
  return event;
}

/** The code of the typed error that a piece of work is refused with. */
export async function refused(work: Promise<unknown>): Promise<string> {
  try {
    await work;
  } catch (error) {
    if (DatelineError.isInstance(error)) return error.code;
    throw error;
  }
  throw new Error("this should have been refused");
}
