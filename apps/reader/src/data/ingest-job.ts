import { randomUUID } from "node:crypto";
import { DatelineError, NotFoundError } from "@dateline/core";
import type { Input } from "@dateline/pipeline";
import { pipeline, stages, store } from "./dateline.ts";

/** One page that a feed lists, and what has become of it. */
export interface JobEntry {
  input: Input;
  state: "offered" | "left out" | "waiting" | "reading" | "added" | "updated" | "unchanged" | "failed";
  articleId: string | null;
  error: string | null;
}

/** The pages of one feed as they are offered and then taken in one after the other; kept while the server runs. */
export interface IngestJob {
  id: string;
  address: string;
  state: "offered" | "running" | "done";
  entries: JobEntry[];
}

const mostKept = 50;
const held = globalThis as typeof globalThis & { datelineJobs?: Map<string, IngestJob> };
held.datelineJobs ??= new Map();
const jobs = held.datelineJobs;

/** Offers what a feed lists; nothing is fetched before it is started. */
export function offerJob(address: string, inputs: readonly Input[]): IngestJob {
  const entries = inputs.map((input): JobEntry => ({ input, state: "offered", articleId: null, error: null }));
  const job: IngestJob = { id: randomUUID(), address, state: "offered", entries };
  jobs.set(job.id, job);
  const [oldest] = [...jobs.values()].filter(({ state }) => state !== "running");
  if (jobs.size > mostKept && oldest) jobs.delete(oldest.id);
  return job;
}

/** A job by its id; null where there is none, as after the server was started anew. */
export function findJob(id: string): IngestJob | null {
  return jobs.get(id) ?? null;
}

/** Takes in the entries with these numbers, without waiting for them; a job that was started stays as it is. */
export function startJob(id: string, chosen: ReadonlySet<number>): void {
  const job = jobs.get(id);
  if (job === undefined)
    throw new NotFoundError({ what: "The server no longer knows these entries", next: "Give the address again." });
  if (job.state !== "offered") return;
  job.entries.forEach((entry, index) => {
    entry.state = chosen.has(index) ? "waiting" : "left out";
  });
  job.state = "running";
  void runJob(job);
}

async function runJob(job: IngestJob): Promise<void> {
  for (const entry of job.entries) {
    if (entry.state !== "waiting") continue;
    entry.state = "reading";
    try {
      const { ingestPage } = await pipeline();
      const page = await entry.input.read();
      const result = await ingestPage(await stages(), await store(), page, {}, { now: () => new Date() });
      entry.state = result.outcome;
      entry.articleId = result.articleId;
    } catch (error) {
      entry.state = "failed";
      entry.error = DatelineError.isInstance(error) ? error.message : "a defect; the server's output says more";
      if (!DatelineError.isInstance(error)) console.error(error);
    }
  }
  job.state = "done";
}
