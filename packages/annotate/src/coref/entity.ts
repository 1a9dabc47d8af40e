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
  /** The place of its last mention in its clause, see `roleOf`. */
  role: string;
  /** How often it was mentioned. */
  count: number;
  /** The quotation its last mention stands in, 0 for none. */
  run: number;
  /** True where its last mention is the first of its sentence. */
  opens: boolean;
}
