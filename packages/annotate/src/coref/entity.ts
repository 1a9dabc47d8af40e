import type { MentionDraft } from "./mention-draft.ts";

/** What is known so far of one thing that mentions refer to. */
export interface Entity {
  chain: number;
  names: string[];
  type: MentionDraft["type"];
  /** Lemmas by which it was described: "minister", "junta". */
  roles: Set<string>;
  country: string | null;
  plural: boolean;
  gender: "he" | "she" | null;
  last: MentionDraft;
  /** How prominent its last mention was: 2 subject, 1 object, 0 other. */
  salience: number;
}
