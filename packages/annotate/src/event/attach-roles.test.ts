import { describe, expect, test } from "vitest";
import { codeTrees, inOneLine } from "./testing/code-trees.ts";

function lines(tree: string, names: Parameters<typeof codeTrees>[1] = {}): string[] {
  return codeTrees([tree], names).eventMentions.map(inOneLine);
}

describe("attachRoles", () => {
  test("takes the act that is condemned as the target where nobody is named in it", () => {
    const tree =
      "Japan/Japan/PROPN/NNP>2:nsubj condemned/condemn/VERB/VBD>0:root the/the/DET/DT>5:det night/night/NOUN/NN>5:compound raid/raid/NOUN/NN>2:obj";
    const { eventMentions, mentions } = codeTrees([tree], { Japan: "place" });
    expect(eventMentions.map(inOneLine)).toEqual(["ACCUSE/disapprove Japan > night raid happened affirmed"]);
    expect(mentions).toMatchObject([{ type: "event-name", form: "nominal", head: "raid" }]);
    expect(eventMentions[0]?.targets[0]?.mentionId).toBe(mentions[0]?.id);
  });

  test("names the owner of a condemned act rather than the act", () => {
    const tree =
      "Japan/Japan/PROPN/NNP>2:nsubj condemned/condemn/VERB/VBD>0:root Mali/Mali/PROPN/NNP>5:nmod:poss 's/'s/PART/POS>3:case raid/raid/NOUN/NN>2:obj";
    const { eventMentions, mentions } = codeTrees([tree], { Japan: "place", Mali: "place" });
    expect(eventMentions.map(inOneLine).slice(0, 1)).toEqual(["ACCUSE/disapprove Japan > Mali happened affirmed"]);
    expect(mentions).toEqual([]);
  });

  test("a thing is no target of what is no judgement, nor of a denial", () => {
    const denied =
      "Japan/Japan/PROPN/NNP>2:nsubj denied/deny/VERB/VBD>0:root the/the/DET/DT>4:det claim/claim/NOUN/NN>2:obj";
    expect(lines(denied, { Japan: "place" })).toEqual(["REJECT/- Japan > - happened affirmed"]);
  });

  test("who is handed over by agreement is not the one agreed with", () => {
    const handed =
      "Japan/Japan/PROPN/NNP>2:nsubj agreed/agree/VERB/VBD>0:root to/to/PART/TO>4:mark extradite/extradite/VERB/VB>2:xcomp two/two/NUM/CD>6:nummod soldiers/soldier/NOUN/NNS>4:obj";
    const met = handed.replace("extradite/extradite", "meet/meet");
    expect(lines(handed, { Japan: "place" })).toEqual(["AGREE/- Japan > - happened affirmed"]);
    expect(lines(met, { Japan: "place" })).toEqual(["AGREE/- Japan > two soldiers happened affirmed"]);
  });

  test("a town that troops are sent to is a place, a country is who they are sent to", () => {
    const sent = (place: string) =>
      `Japan/Japan/PROPN/NNP>2:nsubj sent/send/VERB/VBD>0:root troops/troop/NOUN/NNS>2:obj to/to/ADP/IN>5:case ${place}/${place}/PROPN/NNP>2:obl`;
    expect(lines(sent("Gao"), { Japan: "place", Gao: "place" })).toEqual([
      "MOBILIZE/troops Japan > - happened affirmed",
    ]);
    expect(lines(sent("Mali"), { Japan: "place", Mali: "place" })).toEqual([
      "MOBILIZE/troops Japan > Mali happened affirmed",
    ]);
  });

  test("reads a lone receiver as the one asked", () => {
    const tree =
      "Japan/Japan/PROPN/NNP>2:nsubj asked/ask/VERB/VBD>0:root Mali/Mali/PROPN/NNP>2:iobj for/for/ADP/IN>5:case help/help/NOUN/NN>2:obl";
    expect(lines(tree, { Japan: "place", Mali: "place" })).toEqual(["REQUEST/assist Japan > Mali happened affirmed"]);
  });

  test("takes all names behind one title", () => {
    const tree =
      "Presidents/president/NOUN/NNS>5:nsubj Salas/Salas/PROPN/NNP>1:appos and/and/CCONJ/CC>4:cc Paz/Paz/PROPN/NNP>2:conj accused/accuse/VERB/VBD>0:root Mali/Mali/PROPN/NNP>5:obj";
    expect(lines(tree, { Salas: "person", Paz: "person", Mali: "place" })).toEqual([
      "ACCUSE/allege Salas+Paz > Mali happened affirmed",
    ]);
  });

  test("what somebody is accused of is done by the accused", () => {
    const tree =
      "Japan/Japan/PROPN/NNP>2:nsubj accused/accuse/VERB/VBD>0:root Mali/Mali/PROPN/NNP>2:obj of/of/SCONJ/IN>5:mark arming/arm/VERB/VBG>2:advcl rebels/rebel/NOUN/NNS>5:obj";
    const after = tree.replace("accused/accuse", "met/meet").replace("of/of", "after/after");
    const places = { Japan: "place", Mali: "place" } as const;
    expect(lines(tree, places).filter((line) => line.includes("rebels"))).toEqual([
      expect.stringContaining("Mali > rebels"),
    ]);
    expect(lines(after, places).filter((line) => line.includes("rebels"))).toEqual([
      expect.stringContaining("Japan > rebels"),
    ]);
  });

  test("finds who did it behind a participle, and the other side of a mutual act", () => {
    const crimes =
      "Japan/Japan/PROPN/NNP>2:nsubj condemned/condemn/VERB/VBD>0:root attacks/attack/NOUN/NNS>2:obj made/make/VERB/VBN>3:acl by/by/ADP/IN>6:case rebels/rebel/NOUN/NNS>4:obl:agent";
    const truce =
      "Japan/Japan/PROPN/NNP>2:nsubj demanded/demand/VERB/VBD>0:root a/a/DET/DT>4:det truce/truce/NOUN/NN>2:obj with/with/ADP/IN>6:case rebels/rebel/NOUN/NNS>4:nmod";
    const jobs = truce.replace("truce/truce", "school/school");
    expect(lines(crimes, { Japan: "place" })[0]).toBe("ACCUSE/disapprove Japan > rebels happened affirmed");
    expect(lines(truce, { Japan: "place" })[0]).toContain("Japan > rebels");
    expect(lines(jobs, { Japan: "place" })[0]).not.toContain("> rebels");
  });

  test("keeps an act whose doer is an unknown they, and leaves an it alone", () => {
    const tree = (word: string) =>
      `${word}/${word.toLowerCase()}/PRON/PRP>2:nsubj hit/hit/VERB/VBD>0:root the/the/DET/DT>4:det school/school/NOUN/NN>2:obj with/with/ADP/IN>6:case rockets/rocket/NOUN/NNS>2:obl`;
    expect(lines(tree("They"))).toEqual([expect.stringContaining("- > school")]);
    expect(lines(tree("It"))).toEqual([]);
  });

  test("a perfect is no passive, whatever its subject is labelled, and a passive perfect is one", () => {
    const had =
      "Japan/Japan/PROPN/NNP>3:nsubj:pass had/have/AUX/VBD>3:aux invaded/invade/VERB/VBN>0:root Mali/Mali/PROPN/NNP>3:obl";
    const been =
      "Japan/Japan/PROPN/NNP>4:nsubj:pass had/have/AUX/VBD>4:aux been/be/AUX/VBN>4:aux:pass invaded/invade/VERB/VBN>0:root by/by/ADP/IN>6:case Mali/Mali/PROPN/NNP>4:obl:agent";
    const places = { Japan: "place", Mali: "place" } as const;
    expect(lines(had, places)[0]).toContain("Japan > Mali");
    expect(lines(been, places)[0]).toContain("Mali > Japan");
  });

  test("who is sent does what he is sent for, who waits does it himself", () => {
    const tree = (verb: string) =>
      `Japan/Japan/PROPN/NNP>2:nsubj ${verb}/VERB/VBD>0:root a/a/DET/DT>4:det general/general/NOUN/NN>2:obj to/to/PART/TO>6:mark attack/attack/VERB/VB>2:advcl Mali/Mali/PROPN/NNP>6:obj`;
    const places = { Japan: "place", Mali: "place" } as const;
    expect(lines(tree("sent/send"), places).filter((line) => line.includes("Mali"))).toEqual([
      expect.stringContaining("general > Mali"),
    ]);
    expect(lines(tree("freed/free"), places).filter((line) => line.includes("> Mali"))).toEqual([
      expect.stringContaining("Japan > Mali"),
    ]);
  });

  test("a threat is directed at who is to give way, and at nobody by a clause of time", () => {
    const tree = (mark: string) =>
      `Japan/Japan/PROPN/NNP>2:nsubj threatened/threaten/VERB/VBD>0:root to/to/PART/TO>4:mark strike/strike/VERB/VB>2:xcomp ${mark}/${mark}/SCONJ/IN>7:mark Mali/Mali/PROPN/NNP>7:nsubj pays/pay/VERB/VBZ>4:advcl`;
    const places = { Japan: "place", Mali: "place" } as const;
    expect(lines(tree("unless"), places)[0]).toContain("Japan > Mali");
    expect(lines(tree("before"), places)[0]).toContain("Japan > -");
  });

  test("who mediates deals with the parties", () => {
    const tree =
      "Japan/Japan/PROPN/NNP>2:nsubj offered/offer/VERB/VBD>0:root to/to/PART/TO>4:mark mediate/mediate/VERB/VB>2:xcomp between/between/ADP/IN>6:case rebels/rebel/NOUN/NNS>4:obl";
    expect(lines(tree, { Japan: "place" })).toEqual([expect.stringContaining("Japan > rebels")]);
    expect(lines(tree.replace("between/between", "among/among"), { Japan: "place" })).toEqual([
      expect.stringContaining("Japan > -"),
    ]);
  });

  test("what stands behind a semicolon is told of by itself", () => {
    const tree = (mark: string) =>
      `Police/police/NOUN/NNS>2:nsubj arrested/arrest/VERB/VBD>0:root rebels/rebel/NOUN/NNS>2:obj ${mark}/${mark}/PUNCT/:>5:punct soldiers/soldier/NOUN/NNS>3:conj fled/flee/VERB/VBD>5:acl`;
    expect(lines(tree(";"))[0]).toContain("> rebels happened");
    expect(lines(tree(","))[0]).toContain("> rebels+soldiers happened");
  });

  test("who imposed a blockade is told in the clause behind it, and not by whoever speaks of it", () => {
    const tree = (verb: string) =>
      `Japan/Japan/PROPN/NNP>2:nsubj regretted/regret/VERB/VBD>0:root the/the/DET/DT>4:det blockade/blockade/NOUN/NN>2:obj rebels/rebel/NOUN/NNS>6:nsubj ${verb}/VERB/VBD>4:acl:relcl on/on/ADP/IN>8:case Mali/Mali/PROPN/NNP>6:obl`;
    const places = { Japan: "place", Mali: "place" } as const;
    const blockade = (verb: string) => lines(tree(verb), places).find((line) => line.startsWith("COERCE"));
    expect(blockade("imposed/impose")).toContain("rebels > ");
    expect(blockade("saw/see") ?? "").not.toContain("rebels");
  });

  test("a receiver comes before a phrase that tells for whom", () => {
    const tree = (relation: string) =>
      `Japan/Japan/PROPN/NNP>2:nsubj promised/promise/VERB/VBD>0:root Mali/Mali/PROPN/NNP>2:${relation} weapons/weapon/NOUN/NNS>2:obj for/for/ADP/IN>6:case soldiers/soldier/NOUN/NNS>2:obl`;
    const places = { Japan: "place", Mali: "place" } as const;
    expect(lines(tree("iobj"), places)[0]).toContain("Japan > Mali");
    expect(lines(tree("vocative"), places)[0]).toContain("Japan > soldiers");
  });

  test("a noun with whose is no second of the list before it", () => {
    const tree = (owner: string) =>
      `Rebels/rebel/NOUN/NNS>2:nsubj killed/kill/VERB/VBD>0:root a/a/DET/DT>4:det soldier/soldier/NOUN/NN>2:obj and/and/CCONJ/CC>7:cc ${owner}/PRON/PRP$>7:nmod:poss guards/guard/NOUN/NNS>4:conj`;
    expect(lines(tree("whose/whose"))[0]).toContain("> soldier happened");
    expect(lines(tree("his/he"))[0]).toContain("> soldier+his guards happened");
  });

  test("knows who people are by common nouns, and takes no thing for one", () => {
    const tree = (noun: string) =>
      `Police/police/NOUN/NNS>2:nsubj arrested/arrest/VERB/VBD>0:root ${noun}/NOUN/NNS>2:obj`;
    for (const noun of ["pickets/picket", "outsiders/outsider", "inhabitants/inhabitant", "magistrates/magistrate"])
      expect(lines(tree(noun))).toHaveLength(1);
    expect(lines(tree("developments/development"))).toEqual([]);
  });

  test("what is taken or burnt is the target, what is taken only in a figure of speech is not", () => {
    const tree = (noun: string) =>
      `Police/police/NOUN/NNS>2:nsubj seized/seize/VERB/VBD>0:root ${noun}/NOUN/NNS>2:obj from/from/ADP/IN>5:case Mali/Mali/PROPN/NNP>2:obl`;
    const { eventMentions, mentions } = codeTrees([tree("documents/document").split(" from")[0] ?? ""], {});
    expect(eventMentions.map(inOneLine)).toEqual(["COERCE/seize Police > documents happened affirmed"]);
    expect(mentions.map(({ type }) => type)).toEqual(["event-name"]);
    expect(lines(tree("moments/moment"), { Mali: "place" }).some((line) => line.includes("moments"))).toBe(false);
  });

  test("who is marched on is whom a crowd turns to", () => {
    const tree = (preposition: string) =>
      `Students/student/NOUN/NNS>2:nsubj marched/march/VERB/VBD>0:root ${preposition}/ADP/IN>5:case the/the/DET/DT>5:det ministry/ministry/NOUN/NN>2:obl`;
    expect(lines(tree("on/on"))).toEqual([expect.stringContaining("Students > ministry")]);
    expect(lines(tree("past/past"))).toEqual([expect.stringContaining("Students > -")]);
  });

  test("who has somebody jailed does it, who has a jailed brother does not", () => {
    const had = (relation: string, verb: string) =>
      `Japan/Japan/PROPN/NNP>2:nsubj ${verb}/VERB/VBD>0:root the/the/DET/DT>4:det soldiers/soldier/NOUN/NNS>2:obj arrested/arrest/VERB/VBN>4:${relation}`;
    expect(lines(had("acl", "had/have"), { Japan: "place" })).toEqual([expect.stringContaining("Japan > soldiers")]);
    expect(lines(had("acl", "saw/see"), { Japan: "place" })).toEqual([expect.stringContaining("- > soldiers")]);
  });

  test("whose role it was does what the gerund tells", () => {
    const tree = (noun: string) =>
      `Japan/Japan/PROPN/NNP>2:nsubj left/leave/VERB/VBD>0:root after/after/ADP/IN>6:case Mali/Mali/PROPN/NNP>6:nmod:poss 's/'s/PART/POS>4:case ${noun}/NOUN/NN>2:obl in/in/SCONJ/IN>8:mark attacking/attack/VERB/VBG>2:advcl rebels/rebel/NOUN/NNS>8:obj`;
    const places = { Japan: "place", Mali: "place" } as const;
    expect(lines(tree("role/role"), places)[0]).toContain("Mali > rebels");
    expect(lines(tree("role/role").replace("in/in", "while/while"), places)[0]).toContain("Japan > rebels");
  });

  test("a protest is against the plan rather than the building it stands outside", () => {
    const tree =
      "Farmers/farmer/NOUN/NNS>2:nsubj demonstrated/demonstrate/VERB/VBD>0:root outside/outside/ADP/IN>5:case the/the/DET/DT>5:det palace/palace/NOUN/NN>2:obl against/against/ADP/IN>8:case the/the/DET/DT>8:det accord/accord/NOUN/NN>2:obl";
    expect(lines(tree)).toEqual(["PROTEST/demo Farmers > accord happened affirmed"]);
  });

  test("what is stoned is the car and not whose it is", () => {
    const tree =
      "Farmers/farmer/NOUN/NNS>2:nsubj stoned/stone/VERB/VBD>0:root a/a/DET/DT>4:det minister/minister/NOUN/NN>6:nmod:poss 's/'s/PART/POS>4:case car/car/NOUN/NN>2:obj";
    expect(lines(tree)).toEqual(["ASSAULT/primitive Farmers > minister's car happened affirmed"]);
  });

  test("finds whom an act is aimed at behind another phrase", () => {
    const tree =
      "Japan/Japan/PROPN/NNP>2:nsubj sent/send/VERB/VBD>0:root troops/troop/NOUN/NNS>2:obj of/of/ADP/IN>6:case the/the/DET/DT>6:det army/army/NOUN/NN>3:nmod to/to/ADP/IN>8:case Mali/Mali/PROPN/NNP>6:nmod";
    expect(lines(tree, { Japan: "place", Mali: "place" })).toEqual(["MOBILIZE/troops Japan > Mali happened affirmed"]);
  });

  test("commands to one's own are no request, commands to others are", () => {
    const tree = (whose: string) =>
      `Japan/Japan/PROPN/NNP>2:nsubj ordered/order/VERB/VBD>0:root ${whose}>4:nmod:poss envoys/delegate/NOUN/NNS>2:obj to/to/PART/TO>6:mark leave/leave/VERB/VB>2:xcomp`;
    expect(lines(tree("its/its/PRON/PRP$"), { Japan: "place" })).toEqual([]);
    expect(lines(tree("Mali/Mali/PROPN/NNP"), { Japan: "place", Mali: "place" })).toHaveLength(1);
  });

  test("a policy of a deed does nothing, who has it does", () => {
    const tree = (noun: string) =>
      `Japan/Japan/PROPN/NNP>2:nsubj has/have/VERB/VBZ>0:root a/a/DET/DT>4:det ${noun}/NOUN/NN>2:obj of/of/SCONJ/IN>6:mark expelling/expel/VERB/VBG>4:acl farmers/farmer/NOUN/NNS>6:obj`;
    const found = lines(tree("policy/policy"), { Japan: "place" });
    expect(found).toHaveLength(1);
    expect(found[0]).toContain("Japan > farmers");
  });

  test("a person's name before an assassination is the victim, a country's is who did it", () => {
    const tree =
      "Japan/Japan/PROPN/NNP>2:nsubj investigates/watch/VERB/VBZ>0:root the/the/DET/DT>5:det Salas/Salas/PROPN/NNP>5:compound assassination/assassination/NOUN/NN>2:obj";
    expect(lines(tree, { Japan: "place", Salas: "person" })[0]).toContain("ASSAULT/targeted - > Salas");
    expect(lines(tree.replaceAll("Salas", "Mali"), { Japan: "place", Mali: "place" })[0]).toContain("Mali > -");
  });
});
