/** What a long piece of work reports while it runs; every front end draws from the same events. */
export type Progress =
  | { kind: "batch-started"; total: number | null }
  | { kind: "input-started"; input: string; index: number }
  | { kind: "stage-started"; input: string; stage: string }
  | {
      kind: "input-finished";
      input: string;
      index: number;
      outcome: "added" | "updated" | "unchanged" | "failed";
      articleId: string | null;
      error: unknown;
    }
  | { kind: "batch-finished"; added: number; updated: number; unchanged: number; failed: number };
