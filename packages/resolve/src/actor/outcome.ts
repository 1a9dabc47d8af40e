import type { Actor } from "@dateline/core";

/** The actor that a referent was resolved to, how sure, and by which rule. */
export interface Outcome {
  actor: Actor;
  score: number;
  method: string;
}
