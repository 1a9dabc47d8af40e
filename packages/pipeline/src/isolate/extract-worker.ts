import { DatelineError } from "@dateline/core";
import { extractor } from "@dateline/extract";
import type { WorkerAnswer, WorkerJob } from "./worker-message.ts";

// The program of the extraction process: one job in, one answer out; it loads the extractor and nothing else.
const say = (answer: WorkerAnswer) => process.send?.(answer);
process.on("message", (job: WorkerJob) => say(answer(job)));
// A person's Ctrl-C reaches this process too; the one that started it decides what becomes of it.
process.on("SIGINT", () => undefined);
say({ kind: "ready" });

function answer({ page, options }: WorkerJob): WorkerAnswer {
  try {
    return { kind: "article", article: extractor.extract(page, options) };
  } catch (error) {
    if (DatelineError.isInstance(error)) {
      const { code, what, where, next } = error;
      return { kind: "refused", error: { code, what, where, next } };
    }
    if (error instanceof Error) return { kind: "defect", message: error.message, stack: error.stack };
    return { kind: "defect", message: String(error), stack: undefined };
  }
}
