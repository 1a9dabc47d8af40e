import type { Token } from "@dateline/core";

/** A tree that is being mended: words by position, and the positions that hang on each (a broken head counts as none). */
export interface TreeDraft {
  tokens: Token[];
  children: readonly (readonly number[])[];
}

/** Lays out a tree for mending, in time linear in its words. */
export function treeDraft(tokens: readonly Token[]): TreeDraft {
  const children: number[][] = tokens.map(() => []);
  for (const [index, { head }] of tokens.entries()) if (head !== index + 1) children[head - 1]?.push(index);
  return { tokens: [...tokens], children };
}
