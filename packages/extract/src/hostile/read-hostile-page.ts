import { Worker } from "node:worker_threads";

/** What became of a page: an article, a typed refusal, an error that is none of ours, or a stop by time or memory. */
export type HostileOutcome =
  | { kind: "article"; isValid: boolean; text: string }
  | { kind: "refused"; code: string }
  | { kind: "crashed"; message: string }
  | { kind: "stopped"; message: string };

// A page that ends at all ends within seconds; the room above that is for slow machines.
const timeLimit = 120_000;
const heapLimit = 1024;

let idle: Worker | null = null;

/** Reads a hostile page by name in a thread of its own, which is stopped at 120 s or 1 GB of heap. */
export async function readHostilePage(name: string): Promise<HostileOutcome> {
  const worker =
    idle ??
    new Worker(new URL("./hostile-worker.ts", import.meta.url), {
      resourceLimits: { maxOldGenerationSizeMb: heapLimit },
    });
  idle = null;
  const { promise, resolve } = Promise.withResolvers<HostileOutcome>();
  const timer = setTimeout(() => resolve({ kind: "stopped", message: `after ${timeLimit / 1000} s` }), timeLimit);
  const onError = (error: Error) => resolve({ kind: "stopped", message: error.message });
  worker.once("message", resolve).once("error", onError);
  worker.postMessage(name);
  const outcome = await promise;
  clearTimeout(timer);
  worker.removeListener("error", onError);
  if (outcome.kind === "stopped") await worker.terminate();
  else idle = worker;
  return outcome;
}

/** Ends the thread that is kept for the next page. */
export async function endReading(): Promise<void> {
  await idle?.terminate();
  idle = null;
}
