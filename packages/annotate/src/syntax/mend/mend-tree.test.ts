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

  test("finds the object, the subject and the noun of a clause with whom", () => {
    const mended = links(
      "A/DET/DT>2:det man/NOUN/NN>0:root whom/PRON/WP>5:det a/DET/DT>5:det court/NOUN/NN>2:conj in/ADP/IN>8:mark Oslo/PROPN/NNP>8:nsubj jailed/VERB/VBD>2:obl",
    );
    expect(mended.slice(2)).toEqual([
      "whom>8:obj",
      "a>5:det",
      "court>8:nsubj",
      "in>8:mark",
      "Oslo>5:nmod",
      "jailed>2:acl:relcl",
    ]);
  });

  test("leaves a clause with who to its subject", () => {
    const words =
      "A/DET/DT>2:det man/NOUN/NN>0:root who/PRON/WP>4:nsubj jailed/VERB/VBD>2:acl:relcl rebels/NOUN/NNS>4:obj";
    expect(mendTree(tree(words))).toEqual(tree(words));
  });

  test("joins a noun to the object before it and never to the verb, and leaves a second clause alone", () => {
    const two =
      "They/PRON/PRP>2:nsubj freed/VERB/VBD>0:root monks/NOUN/NNS>2:obj and/CCONJ/CC>5:cc nuns/NOUN/NNS>2:conj";
    expect(links(two)[4]).toBe("nuns>3:conj");
    const clause = `${two} free/ADJ/JJ>5:amod`
      .replace("and/CCONJ/CC>5:cc", "were/AUX/VBD>5:cop")
      .replace("monks", "and");
    expect(links(clause)[4]).toBe("nuns>2:conj");
  });

  test("takes no phrase behind a preposition for the object, and the lone receiver for it", () => {
    const mended = links(
      "They/PRON/PRP>2:nsubj jailed/VERB/VBD>0:root him/PRON/PRP>2:iobj to/ADP/IN>5:case years/NOUN/NNS>2:obj",
    );
    expect(mended.slice(2)).toEqual(["him>2:obj", "to>5:case", "years>2:obl"]);
    const gave = "They/PRON/PRP>2:nsubj gave/VERB/VBD>0:root him/PRON/PRP>2:iobj years/NOUN/NNS>2:obj";
    expect(links(gave).slice(2)).toEqual(["him>2:iobj", "years>2:obj"]);
  });

  test("parts a place from the subject before or behind it", () => {
    expect(
      links("Police/NOUN/NN>4:nsubj in/ADP/IN>3:mark Oslo/PROPN/NNP>4:nsubj left/VERB/VBD>0:root").slice(0, 3),
    ).toEqual(["Police>4:nsubj", "in>3:case", "Oslo>1:nmod"]);
    expect(
      links(
        "In/ADP/IN>2:case Oslo/PROPN/NNP>5:obl a/DET/DT>4:det court/NOUN/NN>2:nmod:unmarked met/VERB/VBD>0:root",
      ).slice(0, 4),
    ).toEqual(["In>2:case", "Oslo>5:obl", "a>4:det", "court>5:nsubj"]);
  });

  test("gives the verb behind a clause with whose its subject", () => {
    const words = (comma: string) =>
      `Peru/PROPN/NNP>5:vocative ,/PUNCT/,>1:punct whose/PRON/WP$>4:nmod:poss courts/NOUN/NNS>5:nsubj met/VERB/VBD>0:root ${comma}/PUNCT/,>7:punct left/VERB/VBD>5:conj`;
    const mended = links(words(","));
    expect([mended[0], mended[4], mended[6]]).toEqual(["Peru>7:nsubj", "met>1:acl:relcl", "left>0:root"]);
    expect(links(words(";"))[6]).toBe("left>5:conj");
  });

  test("of two subjects the one between commas describes the first; joined ones stay", () => {
    const between =
      "Peru/PROPN/NNP>6:nsubj ,/PUNCT/,>1:punct the/DET/DT>4:det neighbour/NOUN/NN>6:nsubj ,/PUNCT/,>4:punct left/VERB/VBD>0:root";
    expect(links(between)[3]).toBe("neighbour>1:appos");
    const list = "Peru/PROPN/NNP>4:nsubj and/CCONJ/CC>3:cc Chile/PROPN/NNP>1:conj left/VERB/VBD>0:root";
    expect(mendTree(tree(list))).toEqual(tree(list));
  });

  test("the noun before who is the subject of the outer verb, and what the clause ends in is the clause's", () => {
    const mended = links(
      "Rebels/NOUN/NNS>4:nsubj ,/PUNCT/,>1:punct who/PRON/WP>4:nsubj call/VERB/VBP>8:advcl themselves/PRON/PRP>4:obj Patriots/PROPN/NNPS>8:nsubj ,/PUNCT/,>6:punct left/VERB/VBD>0:root",
    );
    expect([mended[0], mended[3], mended[5]]).toEqual(["Rebels>8:nsubj", "call>1:acl:relcl", "Patriots>4:xcomp"]);
  });

  test("parts two clauses that were read as one list of subjects", () => {
    const words =
      "Two/NUM/CD>6:nsubj are/AUX/VBP>3:cop monks/NOUN/NNS>1:nmod and/CCONJ/CC>5:cc Rome/PROPN/NNP>1:conj appealed/VERB/VBD>0:root";
    expect(links(words)[4]).toBe("Rome>6:nsubj");
    expect(links(words.replace("are/AUX/VBP", "of/ADP/IN"))[4]).toBe("Rome>1:conj");
  });

  test("what stands behind a possessive mark is what is owned", () => {
    const mended = links("Peru/PROPN/NNP>4:nsubj 's/PART/POS>3:cop rebels/NOUN/NNS>1:list struck/VERB/VBD>0:root");
    expect(mended.slice(0, 3)).toEqual(["Peru>3:nmod:poss", "'s>1:case", "rebels>4:nsubj"]);
  });

  test("leaves a right tree as it is", () => {
    const words = "Rebels/NOUN/NNS>2:nsubj attacked/VERB/VBD>0:root the/DET/DT>4:det town/NOUN/NN>2:obj";
    expect(mendTree(tree(words))).toEqual(tree(words));
  });

  test("reads a sentence of thousands of words to its end", () => {
    const length = 5000;
    const words = Array.from({ length }, (_, at) => `police/NOUN/NN>${at === 0 ? length + 1 : 1}:conj`);
    expect(mendTree(tree(`${words.join(" ")} detained/VERB/VBD>0:root`))).toHaveLength(length + 1);
  });

  test("takes a form of have before a participle for its auxiliary", () => {
    const words = (object: string) =>
      `Peru/PROPN/NNP>2:nsubj has/VERB/VBZ>0:root since/ADV/RB>4:mark offered/VERB/VBN>2:advcl ${object}`;
    const mended = links(words("help/NOUN/NN>4:obj"));
    expect(mended.slice(0, 4)).toEqual(["Peru>4:nsubj", "has>4:aux", "since>4:advmod", "offered>0:root"]);
    expect(links(words("help/NOUN/NN>2:obj"))[1]).toBe("has>0:root");
  });

  test("tells complements from adverbial clauses by the verb above and the mark", () => {
    const that = (so: string) =>
      `Peru/PROPN/NNP>2:nsubj denied/VERB/VBD>0:root ${so}that/SCONJ/IN>5:mark it/PRON/PRP>5:nsubj fired/VERB/VBD>2:advcl`;
    expect(links(that(""))[4]).toBe("fired>2:ccomp");
    const infinitive = (verb: string) =>
      `They/PRON/PRP>2:nsubj ${verb}/VERB/VBD>0:root never/ADV/RB>2:advmod to/PART/TO>5:mark leave/VERB/VB>2:advcl`;
    expect(links(infinitive("vow"))[4]).toBe("leave>2:xcomp");
    expect(links(infinitive("march"))[4]).toBe("leave>2:advcl");
  });

  test("gives an infinitive to the verb whose receiver stands right before it", () => {
    const words = (verb: string) =>
      `They/PRON/PRP>2:nsubj met/VERB/VBD>0:root and/CCONJ/CC>4:cc ${verb}/VERB/VBD>2:conj Kiev/PROPN/NNP>4:obj to/PART/TO>7:mark act/VERB/VB>2:advcl`;
    expect(links(words("urge"))[6]).toBe("act>4:xcomp");
    expect(links(words("see"))[6]).toBe("act>2:advcl");
  });

  test("tells who reports from what is reported before the comma", () => {
    const mended = links(
      "Shells/NOUN/NNS>2:nsubj kill/VERB/VBD>7:ccomp a/DET/DT>4:det farmer/NOUN/NN>7:nsubj ,/PUNCT/,>6:punct medics/NOUN/NNS>4:appos say/VERB/VBD>0:root",
    );
    expect([mended[1], mended[3], mended[5]]).toEqual(["kill>7:ccomp", "farmer>2:obj", "medics>7:nsubj"]);
  });

  test("gives a finite verb the noun before it that was joined or taken for the conjunction's own", () => {
    const joined = (xpos: string) =>
      `Peru/PROPN/NNP>2:nsubj denounce/VERB/VBD>0:root raids/NOUN/NNS>2:obj and/CCONJ/CC>5:cc Chile/PROPN/NNP>3:conj call/VERB/${xpos}>5:acl`;
    expect(links(joined("VBD")).slice(3)).toEqual(["and>6:cc", "Chile>6:nsubj", "call>2:conj"]);
    expect(links(joined("VBN"))[4]).toBe("Chile>3:conj");
    const after = links(
      "They/PRON/PRP>2:nsubj left/VERB/VBD>0:root after/ADP/IN>4:case ministers/NOUN/NNS>2:obl refuse/VERB/VBD>4:acl",
    );
    expect(after.slice(2)).toEqual(["after>5:mark", "ministers>5:nsubj", "refuse>2:advcl"]);
  });

  test("reads a participle before a bare name behind and as a second verb", () => {
    const words = (name: string) =>
      `They/PRON/PRP>2:nsubj rejected/VERB/VBD>0:root votes/NOUN/NNS>2:obj and/CCONJ/CC>6:cc accused/ADJ/JJ>6:amod ${name}>3:conj`;
    expect(links(words("Chad/PROPN/NNP")).slice(3)).toEqual(["and>5:cc", "accused>2:conj", "Chad>5:obj"]);
    expect(links(words("men/NOUN/NNS"))[4]).toBe("accused>6:amod");
  });

  test("parts a time at the start from the subject behind it", () => {
    const mended = links(
      "By/ADP/IN>4:case Sunday/PROPN/NNP>4:compound most/ADJ/JJS>4:amod units/NOUN/NNS>5:nsubj left/VERB/VBD>0:root",
    );
    expect(mended.slice(0, 4)).toEqual(["By>2:case", "Sunday>5:obl", "most>4:amod", "units>5:nsubj"]);
  });

  test("parts the receiver from the thing given by the article or number behind it", () => {
    const amnesty = (xpos: string) =>
      `They/PRON/PRP>2:nsubj grant/VERB/VBD>0:root rebels/NOUN/NNS>2:obj ${xpos}/DET/DT>5:det amnesty/NOUN/NN>3:nmod`;
    expect(links(amnesty("an")).slice(2)).toEqual(["rebels>2:iobj", "an>5:det", "amnesty>2:obj"]);
    expect(links(amnesty("an").replace("grant", "see"))[4]).toBe("amnesty>3:nmod");
    const money = links(
      "They/PRON/PRP>2:nsubj promise/VERB/VBD>0:root the/DET/DT>6:det ministry/NOUN/NN>6:compound two/NUM/CD>6:nummod dollars/NOUN/NNS>2:obj",
    );
    expect(money.slice(2)).toEqual(["the>4:det", "ministry>2:iobj", "two>6:nummod", "dollars>2:obj"]);
  });

  test("reads the head of a clause without a copula as its verb", () => {
    const words =
      "They/PRON/PRP>2:nsubj demand/VERB/VBD>0:root that/SCONJ/IN>5:mark Peru/PROPN/NNP>5:compound act/NOUN/NN>2:ccomp";
    const mended = mendTree(tree(words));
    expect(mended[4]?.upos).toBe("VERB");
    expect(mended[3]).toMatchObject({ head: 5, relation: "nsubj" });
    expect(mendTree(tree(words.replace("demand", "know")))[4]?.upos).toBe("NOUN");
  });

  test("gives the verb with an auxiliary the noun that a past form before it describes", () => {
    const mended = links(
      "Cars/NOUN/NNS>2:nsubj parked/VERB/VBD>0:root nearby/ADV/RB>2:advmod were/AUX/VBD>5:aux:pass burned/VERB/VBN>2:ccomp",
    );
    expect(mended).toEqual([
      "Cars>5:nsubj:pass",
      "parked>1:acl",
      "nearby>2:advmod",
      "were>5:aux:pass",
      "burned>0:root",
    ]);
  });

  test("goes on with the object behind a number with of", () => {
    const mended = links(
      "They/PRON/PRP>2:nsubj held/VERB/VBD>0:root him/PRON/PRP>2:obj and/CCONJ/CC>7:cc five/NUM/CD>7:nummod of/ADP/IN>7:case aides/NOUN/NNS>2:obl",
    );
    expect(mended[6]).toBe("aides>3:conj");
  });

  test("takes a day without a preposition for a time of the verb", () => {
    const opening = links(
      "Tuesday/PROPN/NNP>3:compound ,/PUNCT/,>1:punct rebels/NOUN/NNS>4:nsubj fired/VERB/VBD>0:root shells/NOUN/NNS>4:obj",
    );
    expect(opening[0]).toBe("Tuesday>4:obl:unmarked");
    const called =
      "Peru/PROPN/NNP>2:nsubj called/VERB/VBD>0:root Friday/PROPN/NNP>2:obj on/ADP/IN>5:case Chile/PROPN/NNP>3:nmod";
    expect(links(called).slice(2)).toEqual(["Friday>2:obl:unmarked", "on>5:case", "Chile>2:obl"]);
    const market = "The/DET/DT>3:det Monday/PROPN/NNP>3:compound market/NOUN/NN>4:nsubj opened/VERB/VBD>0:root";
    expect(links(market)[1]).toBe("Monday>3:compound");
  });

  test("gives what a clause without a relative word describes to the noun before it", () => {
    const words = (who: string) =>
      `They/PRON/PRP>2:nsubj imposed/VERB/VBD>0:root bans/NOUN/NNS>2:obj on/ADP/IN>5:case firms/NOUN/NNS>7:obl ${who}>7:nsubj accuses/VERB/VBZ>2:ccomp`;
    const mended = links(words("it/PRON/PRP"));
    expect([mended[4], mended[6]]).toEqual(["firms>3:nmod", "accuses>5:acl:relcl"]);
    expect(links(words("it/PRON/PRP").replace("bans/NOUN/NNS>2:obj", "that/SCONJ/IN>7:mark"))[6]).toBe(
      "accuses>2:ccomp",
    );
  });

  test("finds the object that was hung on the last of a time", () => {
    const mended = links(
      "They/PRON/PRP>2:nsubj killed/VERB/VBD>0:root people/NOUN/NNS>4:nmod:unmarked last/ADJ/JJ>5:amod week/NOUN/NN>2:obl:unmarked",
    );
    expect(mended[2]).toBe("people>2:obj");
  });

  test("reads a plural noun of intent with an infinitive as the verb of its sentence", () => {
    const words = (lemma: string) =>
      `The/DET/DT>3:det bloc/NOUN/NN>3:compound ${lemma}/NOUN/NNS>0:root to/PART/TO>5:mark act/VERB/VB>3:acl`;
    expect(links(words("plan"))).toEqual(["The>2:det", "bloc>3:nsubj", "plan>0:root", "to>5:mark", "act>3:xcomp"]);
    expect(links(words("tree"))[4]).toBe("act>3:acl");
  });

  test("of two subjects a time is none", () => {
    const mended = links("Hours/NOUN/NNS>4:nsubj after/SCONJ/IN>4:mark rebels/NOUN/NNS>4:nsubj fired/VERB/VBD>0:root");
    expect(mended.slice(0, 3)).toEqual(["Hours>4:obl:unmarked", "after>4:mark", "rebels>4:nsubj"]);
  });
});
