import type { Token } from "@dateline/core";
import { describe, expect, test } from "vitest";
import { mendTree } from "./mend-tree.ts";

/** Words as `form/UPOS/XPOS>head:relation`; offsets count words. */
function tree(words: string): Token[] {
  return words.split(" ").map((word, index) => {
    const [, form = "", upos = "", xpos = "", head = "0", relation = ""] =
      /^(.+?)\/(.+?)\/(.+?)>(\d+):(.+)$/.exec(word) ?? [];
    const id = index + 1;
    return { id, start: index, end: id, form, lemma: form, upos, xpos, head: Number(head), relation } as Token;
  });
}

const links = (words: string) => mendTree(tree(words)).map(({ form, head, relation }) => `${form}>${head}:${relation}`);

describe("mendTree", () => {
  test("gives a place to its preposition and the noun behind it to the verb", () => {
    const mended = links(
      "In/ADP/IN>3:case Brussels/PROPN/NNP>3:compound police/NOUN/NN>4:obl detained/VERB/VBD>0:root",
    );
    expect(mended).toEqual(["In>2:case", "Brussels>4:obl", "police>4:nsubj", "detained>0:root"]);
  });

  test("reads an adjective behind an article as the noun it stands for", () => {
    const mended = mendTree(tree("The/DET/DT>2:det general/ADJ/JJ>3:nsubj denied/VERB/VBD>0:root it/PRON/PRP>3:obj"));
    expect(mended[1]?.upos).toBe("NOUN");
  });

  test("tells the receiver from the thing, and the infinitive of a request from a description", () => {
    expect(
      links("They/PRON/PRP>2:nsubj set/VERB/VBD>0:root Mali/PROPN/NNP>2:obj a/DET/DT>5:det deadline/NOUN/NN>2:obj")[2],
    ).toBe("Mali>2:iobj");
    expect(
      links("He/PRON/PRP>2:nsubj urge/VERB/VBP>0:root rebels/NOUN/NNS>2:obj to/PART/TO>5:mark leave/VERB/VB>3:acl")[4],
    ).toBe("leave>2:xcomp");
  });

  test("leaves a right tree as it is", () => {
    const words = "Rebels/NOUN/NNS>2:nsubj attacked/VERB/VBD>0:root the/DET/DT>4:det town/NOUN/NN>2:obj";
    expect(mendTree(tree(words))).toEqual(tree(words));
  });

  test("stays linear in a sentence of thousands of words", () => {
    const cost = (length: number) => {
      const words = Array.from({ length }, (_, at) => `police/NOUN/NN>${at === 0 ? length + 1 : 1}:conj`);
      const sentence = tree(`${words.join(" ")} detained/VERB/VBD>0:root`);
      const from = performance.now();
      expect(mendTree(sentence)).toHaveLength(length + 1);
      return performance.now() - from;
    };
    cost(500);
    expect(cost(5000)).toBeLessThan(100 * Math.max(1, cost(500)));
  });
});
