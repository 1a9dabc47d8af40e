import type { SentenceGraph } from "../syntax/index.ts";

/**
 * For each word of each sentence the number of the quotation it stands in, 0 where in none. A quotation ends at its mark,
 * or where its block does.
 */
export function quotedRuns(graphs: readonly SentenceGraph[]): number[][] {
  let open = false;
  let count = 0;
  let block = -1;
  return graphs.map(({ sentence, tokens }) => {
    if (sentence.block !== block) open = false;
    block = sentence.block;
    return tokens.map(({ form }) => {
      const opens = form === "“" || form === "``" || (form === '"' && !open);
      const closes = form === "”" || form === "''" || (form === '"' && open);
      if (opens) {
        open = true;
        count++;
      } else if (closes) open = false;
      return open && !opens ? count : 0;
    });
  });
}
