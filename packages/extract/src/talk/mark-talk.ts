import type { Article } from "@dateline/core";
import type { RawBlock } from "../block/index.ts";
import { isSetApart } from "./is-set-apart.ts";
import { speakerRoles } from "./speaker-roles.ts";

type Role = NonNullable<RawBlock["role"]>;

const leastInInterview = 2;
const least = 3;
const longestQuestion = 700;

/**
 * Marks questions and answers: by the labels of two speakers ("Q:", a name), else by questions that are set apart, in bold
 * or as headings, from what follows them. A piece with too few of them is left as it is.
 */
export function markTalk(blocks: readonly RawBlock[], kind: Article["kind"]): readonly RawBlock[] {
  const enough = kind === "interview" ? leastInInterview : least;
  const labelled = speakerRoles(blocks);
  const starts = count(labelled, "question") >= enough ? labelled : apartRoles(blocks, kind === "interview");
  if (count(starts, "question") < enough || count(starts, "answer") < enough) return blocks;
  let current: Role | null = null;
  return blocks.map((block, index) => {
    const role = starts[index] ?? null;
    if (role === null && block.kind === "heading") current = null;
    else if (role !== null) current = role;
    // What follows a question without a label of its own is its answer, however many paragraphs it takes.
    else if (current === "question") current = "answer";
    return current === null || block.kind === "caption" ? block : { ...block, role: current };
  });
}

/** The questions that stand apart, each with an answer after it; null for every other block. */
function apartRoles(blocks: readonly RawBlock[], isInterview: boolean): (Role | null)[] {
  const isQuestion = blocks.map((block) => isApartQuestion(block, isInterview));
  return blocks.map((block, index) => {
    if (isQuestion[index]) return blocks[index + 1] ? "question" : null;
    return isQuestion[index - 1] && block.kind !== "heading" ? "answer" : null;
  });
}

function isApartQuestion(block: RawBlock, isInterview: boolean): boolean {
  if (block.text.length > longestQuestion || !isSetApart(block)) return false;
  if (/[?？؟]["'”’»)]?$/u.test(block.text)) return true;
  // An interviewer also asks in statements ("Tell us of the year you left."), in bold as the questions are.
  return isInterview && block.kind === "paragraph" && /[.…]$/u.test(block.text) && block.text.length < 300;
}

function count(roles: readonly (Role | null)[], role: Role): number {
  return roles.filter((one) => one === role).length;
}
