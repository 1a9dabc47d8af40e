import type { RawBlock } from "../block/index.ts";

type Role = NonNullable<RawBlock["role"]>;

const label =
  /^(Q|A|F|R|D|P|[\p{Lu}\p{Lo}][\p{L}\p{M}.'’-]*(?: (?:\p{Lu}|\p{Lo}|d[eiu]|van|von|al-|el-)[\p{L}\p{M}.'’-]*){0,4})\s?(?:[:：]|\.\s?[–—-]|\s[–—])\s*(?=\S)/u;
const askedBy = /^[QF]$/;
const leastShare = 0.5;

/**
 * Who speaks in each block, where blocks open with the names of speakers: the speakers whose words mostly end in a
 * question mark ask, the others answer. Null for a block without a label, and for all where nobody asks or answers twice.
 */
export function speakerRoles(blocks: readonly RawBlock[]): (Role | null)[] {
  const speakers = blocks.map(({ kind, text }) =>
    kind === "table-row" ? null : (label.exec(text.slice(0, 80))?.[1] ?? null),
  );
  const asked = new Map<string, { turns: number; questions: number }>();
  for (const [index, speaker] of speakers.entries()) {
    if (speaker === null) continue;
    const said = asked.get(speaker) ?? { turns: 0, questions: 0 };
    const isQuestion = /[?？؟]["'”’»)]?$/u.test(blocks[index]?.text ?? "");
    asked.set(speaker, { turns: said.turns + 1, questions: said.questions + (isQuestion ? 1 : 0) });
  }
  const answering = [...asked].some(([speaker, said]) => said.turns >= 2 && !isAsking(speaker, said));
  if (!answering) return blocks.map(() => null);
  return speakers.map((speaker) => {
    const said = speaker === null ? undefined : asked.get(speaker);
    if (speaker === null || said === undefined) return null;
    return isAsking(speaker, said) ? "question" : "answer";
  });
}

function isAsking(speaker: string, { turns, questions }: { turns: number; questions: number }): boolean {
  return askedBy.test(speaker) || questions / turns >= leastShare;
}
