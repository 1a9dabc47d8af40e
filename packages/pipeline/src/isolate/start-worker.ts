import { fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { IsolationLimits } from "./isolation-limits.ts";
import type { WorkerAnswer, WorkerJob } from "./worker-message.ts";

/** A worker process. While idle it does not keep this process alive, and it ends when this process does. */
export interface RunningWorker {
  /** Rejects where the worker ended before it could take a page. */
  ready: Promise<void>;
  /** Hands over a page; resolves to its answer, rejects with how the worker ended where it ended under it. */
  ask(job: WorkerJob): Promise<WorkerAnswer>;
  /** Keeps this process alive while the worker is busy. */
  hold(busy: boolean): void;
  ended(): boolean;
  end(): Promise<void>;
}

/** How a worker ended on its own. */
export class WorkerEnd extends Error {
  readonly outOfMemory: boolean;

  constructor(message: string, outOfMemory: boolean) {
    super(message);
    this.outOfMemory = outOfMemory;
  }
}

/** Starts the program as a process of its own: a thread that runs out of memory can take its whole process with it. */
export function startWorker(program: URL, { heapMb }: IsolationLimits): RunningWorker {
  const child = fork(fileURLToPath(program), {
    execArgv: [`--max-old-space-size=${heapMb}`],
    serialization: "advanced",
    stdio: ["ignore", "ignore", "ignore", "ipc"],
  });
  let ended = false;
  const gone = new Promise<WorkerEnd>((resolve) => {
    const onEnd = (end: WorkerEnd) => {
      ended = true;
      resolve(end);
    };
    child.once("error", (error) => onEnd(new WorkerEnd(error.message, false)));
    child.once("exit", (code, signal) => {
      const outOfMemory = signal === "SIGABRT" || signal === "SIGTRAP" || code === 134;
      onEnd(new WorkerEnd(`the worker ended with ${signal ?? `exit code ${code}`}`, outOfMemory));
    });
  });
  const answer = () =>
    Promise.race([
      new Promise<WorkerAnswer>((resolve) => child.once("message", (message) => resolve(message as WorkerAnswer))),
      gone.then((end) => Promise.reject(end)),
    ]);
  const hold = (busy: boolean) => {
    const change = busy ? "ref" : "unref";
    child[change]();
    child.channel?.[change]();
  };
  const ready = answer().then(() => undefined);
  // The job that waits for it is told; a worker that nobody waits for may end unsaid.
  ready.catch(() => undefined);
  hold(false);
  return {
    ready,
    async ask(job) {
      const answered = answer();
      child.send(job, () => undefined);
      return answered;
    },
    hold,
    ended: () => ended,
    async end() {
      child.ref();
      child.kill("SIGKILL");
      await gone;
    },
  };
}
