import { KnowledgeTerm } from "@dateline/core";
import type { KnowledgeBase } from "@dateline/knowledge";
import type { EntryDraft } from "./entry-draft.ts";

/** A term of office as a row tells it; `of` is a country code or record id, null where the row does not say. */
export interface ToldTerm {
  person: string;
  title: string;
  of: string | null;
  note: string | null;
  from: string | null;
  to: string | null;
}

/** The draft of a term, or what is wrong with it. */
export function termDraft(base: KnowledgeBase, told: ToldTerm): EntryDraft | { problem: string } {
  const { person, title, of, note, from, to } = told;
  if (of === null) return { problem: `whose office "${title}" is, is not told` };
  const office = base.officeOf(title) ?? title.trim();
  const term = KnowledgeTerm.safeParse({ office, of, note, from, to });
  if (term.success) return { entry: "term", id: person, term: term.data };
  return { problem: `the office "${title}": ${term.error.issues[0]?.message}` };
}
