import { expect, test } from "vitest";
import { sentenceGraph } from "../syntax/index.ts";
import { looksAhead } from "./looks-ahead.ts";

function ahead(tree: string): boolean | null {
  let text = "";
  const tokens = tree.split(" ").map((word, at) => {
    const [, form = "", lemma = "", upos = "", xpos = "", head = "0", relation = ""] =
      /^(.+?)\/(.+?)\/(.+?)\/(.+?)>(\d+):(.+)$/.exec(word) ?? [];
    const start = text.length + (at > 0 ? 1 : 0);
    text = `${text}${at > 0 ? " " : ""}${form}`;
    return { id: at + 1, start, end: text.length, form, lemma, upos, xpos, head: Number(head), relation };
  });
  return looksAhead(sentenceGraph({ index: 0, block: 0, start: 0, end: text.length, tokens }), text.indexOf("Friday"));
}

const on = "on/on/ADP/IN>";

test.each([
  [
    "will meet",
    `They/they/PRON/PRP>3:nsubj will/will/AUX/MD>3:aux meet/meet/VERB/VB>0:root ${on}5:case Friday/Friday/PROPN/NNP>3:obl`,
    true,
  ],
  [
    "was held by both",
    `He/he/PRON/PRP>3:nsubj:pass was/be/AUX/VBD>3:aux:pass held/hold/VERB/VBN>0:root by/by/ADP/IN>5:case both/both/PRON/DT>3:obl:agent ${on}7:case Friday/Friday/PROPN/NNP>3:obl`,
    false,
  ],
  [
    "refused to leave",
    `He/he/PRON/PRP>2:nsubj refused/refuse/VERB/VBD>0:root to/to/PART/TO>4:mark leave/leave/VERB/VB>2:xcomp ${on}6:case Friday/Friday/PROPN/NNP>4:obl`,
    false,
  ],
  [
    "agreed to leave",
    `He/he/PRON/PRP>2:nsubj agreed/agree/VERB/VBD>0:root to/to/PART/TO>4:mark leave/leave/VERB/VB>2:xcomp ${on}6:case Friday/Friday/PROPN/NNP>4:obl`,
    true,
  ],
  ["no verb", "Friday/Friday/PROPN/NNP>0:root", null],
])("%s", (_name, tree, wanted) => expect(ahead(tree)).toBe(wanted));
