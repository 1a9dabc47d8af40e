import { EventMention } from "@dateline/core";
import { describe, expect, test } from "vitest";
import { codeTrees, inOneLine } from "./testing/code-trees.ts";

function lines(tree: string, names: Parameters<typeof codeTrees>[1] = {}, years: string[] = []): string[] {
  return codeTrees([tree], names, years).eventMentions.map(inOneLine);
}

const ukraine = { Russia: "place", Ukraine: "place" } as const;

describe("codeEvents", () => {
  test("codes the subject and the object of an active verb", () => {
    const tree = "Russia/Russia/PROPN/NNP>2:nsubj invaded/invade/VERB/VBD>0:root Ukraine/Ukraine/PROPN/NNP>2:obj";
    expect(lines(tree, ukraine)).toEqual(["ASSAULT/- Russia > Ukraine happened affirmed"]);
  });

  test("turns a passive round and takes its agent", () => {
    const tree =
      "Ukraine/Ukraine/PROPN/NNP>3:nsubj:pass was/be/AUX/VBD>3:aux:pass invaded/invade/VERB/VBN>0:root by/by/ADP/IN>5:case Russia/Russia/PROPN/NNP>3:obl:agent";
    expect(lines(tree, ukraine)).toEqual(["ASSAULT/- Russia > Ukraine happened affirmed"]);
  });

  test("leaves the source of a passive without agent empty", () => {
    const tree = "Ukraine/Ukraine/PROPN/NNP>3:nsubj:pass was/be/AUX/VBD>3:aux:pass invaded/invade/VERB/VBN>0:root";
    expect(lines(tree, ukraine)).toEqual(["ASSAULT/- - > Ukraine happened affirmed"]);
  });

  test("reads possessor and of-phrase of an event noun", () => {
    const tree =
      "Russia/Russia/PROPN/NNP>3:nmod:poss 's/'s/PART/POS>1:case invasion/invasion/NOUN/NN>6:nsubj of/of/ADP/IN>5:case Ukraine/Ukraine/PROPN/NNP>3:nmod failed/fail/VERB/VBD>0:root";
    expect(lines(tree, ukraine)).toEqual(["ASSAULT/- Russia > Ukraine happened affirmed"]);
  });

  test("keeps a denial of the act as negated and a plan as planned", () => {
    const not =
      "Russia/Russia/PROPN/NNP>4:nsubj did/do/AUX/VBD>4:aux not/not/PART/RB>4:advmod invade/invade/VERB/VB>0:root Ukraine/Ukraine/PROPN/NNP>4:obj";
    const will =
      "Russia/Russia/PROPN/NNP>3:nsubj will/will/AUX/MD>3:aux invade/invade/VERB/VB>0:root Ukraine/Ukraine/PROPN/NNP>3:obj";
    expect(lines(not, ukraine)).toEqual(["ASSAULT/- Russia > Ukraine happened negated"]);
    expect(lines(will, ukraine)).toEqual(["ASSAULT/- Russia > Ukraine planned affirmed"]);
  });

  test("codes a demand to withdraw as a request and not as a retreat", () => {
    const tree =
      "Ukraine/Ukraine/PROPN/NNP>2:nsubj demanded/demand/VERB/VBD>0:root that/that/SCONJ/IN>5:mark Russia/Russia/PROPN/NNP>5:nsubj withdraw/withdraw/VERB/VB>2:ccomp its/its/PRON/PRP$>7:nmod:poss troops/troop/NOUN/NNS>5:obj";
    expect(lines(tree, ukraine)).toEqual(["REQUEST/yield Ukraine > Russia happened affirmed"]);
  });

  test("does not take a deal that is struck for an attack", () => {
    const tree =
      "Russia/Russia/PROPN/NNP>2:nsubj struck/strike/VERB/VBD>0:root a/a/DET/DT>4:det deal/deal/NOUN/NN>2:obj with/with/ADP/IN>6:case Ukraine/Ukraine/PROPN/NNP>4:nmod";
    expect(lines(tree, ukraine)).toEqual(["AGREE/- Russia > Ukraine happened affirmed"]);
  });

  test("does not let a storm act", () => {
    const tree =
      "The/the/DET/DT>2:det storm/storm/NOUN/NN>3:nsubj killed/kill/VERB/VBD>0:root three/three/NUM/CD>5:nummod soldiers/soldier/NOUN/NNS>3:obj";
    const coded = codeTrees([tree], {});
    expect(coded.eventMentions).toEqual([]);
    expect(coded.abstentions[0]?.reason).toContain("cannot act");
  });

  test("makes one event of each date of a plural noun", () => {
    const tree =
      "coups/coup/NOUN/NNS>6:nsubj in/in/ADP/IN>3:case 2020/2020/NUM/CD>1:nmod and/and/CCONJ/CC>5:cc 2021/2021/NUM/CD>3:conj hurt/hurt/VERB/VBD>0:root Mali/Mali/PROPN/NNP>6:obj in/in/ADP/IN>9:case Gabon/Gabon/PROPN/NNP>1:nmod";
    const coded = codeTrees([tree], { Gabon: "place" }, ["2020", "2021"]);
    expect(coded.eventMentions.map((event) => event.time.earliest)).toEqual(["2020-01-01", "2021-01-01"]);
    expect(new Set(coded.eventMentions.map((event) => event.id)).size).toBe(2);
  });

  test("takes no time from a verb that is not the event's", () => {
    const tree =
      "Ukraine/Ukraine/PROPN/NNP>2:nsubj said/say/VERB/VBD>0:root in/in/ADP/IN>4:case 2022/2022/NUM/CD>2:obl that/that/SCONJ/IN>7:mark Russia/Russia/PROPN/NNP>7:nsubj invaded/invade/VERB/VBD>2:ccomp Crimea/Crimea/PROPN/NNP>7:obj";
    const [event] = codeTrees([tree], { ...ukraine, Crimea: "place" }, ["2022"]).eventMentions;
    expect(event?.time).toMatchObject({ earliest: null, precision: "unknown", evidence: null });
    expect(event?.attribution?.speaker.quote).toBe("Ukraine");
    expect(event?.attribution?.cue?.quote).toBe("said");
  });

  test("hears the speaker of a closing clause that hangs on the last noun", () => {
    const tree =
      "Russia/Russia/PROPN/NNP>2:nsubj invaded/invade/VERB/VBD>0:root Ukraine/Ukraine/PROPN/NNP>2:obj ,/,/PUNCT/,>7:punct a/a/DET/DT>6:det minister/minister/NOUN/NN>7:nsubj said/say/VERB/VBD>3:acl:relcl";
    const [event] = codeTrees([tree], ukraine).eventMentions;
    expect(event?.attribution?.speaker.quote).toBe("minister");
    expect(event?.attribution?.cue?.quote).toBe("said");
  });

  test("gives every event a valid record with an explanation", () => {
    const tree = "Russia/Russia/PROPN/NNP>2:nsubj invaded/invade/VERB/VBD>0:root Ukraine/Ukraine/PROPN/NNP>2:obj";
    const [event] = codeTrees([tree], ukraine).eventMentions;
    expect(EventMention.parse(event)).toEqual(event);
    expect(event?.explanation.entry).toContain("invade");
    expect(event?.explanation.steps.map((step) => step.slot)).toEqual(["source", "target"]);
  });

  test("names every one of hundreds of coordinated subjects", () => {
    const subjects = 400;
    const list = Array.from({ length: subjects }, (_, at) => {
      const head = at === 0 ? `${subjects + 1}:nsubj` : "1:conj";
      return `soldiers/soldier/NOUN/NNS>${head}`;
    });
    const tree = `${list.join(" ")} attacked/attack/VERB/VBD>0:root Ukraine/Ukraine/PROPN/NNP>${subjects + 1}:obj`;
    const [event] = codeTrees([tree], ukraine).eventMentions;
    expect(event?.sources).toHaveLength(subjects);
  });

  test("takes a line without a verb for a heading, and the same noun beside a verb for an act", () => {
    const heading =
      "Russian/Russian/ADJ/JJ>2:amod invasion/invasion/NOUN/NN>0:root of/of/ADP/IN>4:case Ukraine/Ukraine/PROPN/NNP>2:nmod";
    expect(lines(heading, ukraine)).toEqual([]);
    const told =
      "Russian/Russian/ADJ/JJ>2:amod invasion/invasion/NOUN/NN>5:nsubj of/of/ADP/IN>4:case Ukraine/Ukraine/PROPN/NNP>2:nmod failed/fail/VERB/VBD>0:root";
    expect(lines(told, ukraine)).toHaveLength(1);
  });

  test("a person without any office visits nobody as an actor", () => {
    const tree = (who: string) => `${who}>2:nsubj visited/visit/VERB/VBD>0:root Ukraine/Ukraine/PROPN/NNP>2:obj`;
    expect(lines(tree("Madonna/Madonna/PROPN/NNP"), { Madonna: "person", Ukraine: "place" })).toEqual([]);
    expect(lines(tree("envoys/envoy/NOUN/NNS"), ukraine)).toEqual(["CONSULT/visit envoys > Ukraine happened affirmed"]);
  });

  test("an act and what it was done by are told once", () => {
    const tree =
      "A/a/DET/DT>2:det soldier/soldier/NOUN/NN>4:nsubj:pass was/be/AUX/VBD>4:aux:pass killed/kill/VERB/VBN>0:root by/by/ADP/IN>7:case Russian/Russian/ADJ/JJ>7:amod shelling/shelling/NOUN/NN>4:obl:agent";
    expect(lines(tree)).toHaveLength(1);
    expect(lines(tree)[0]).toContain("> soldier happened");
    const apart =
      "Russia/Russia/PROPN/NNP>2:nsubj criticised/criticise/VERB/VBD>0:root the/the/DET/DT>4:det shelling/shelling/NOUN/NN>2:obj of/of/ADP/IN>6:case Ukraine/Ukraine/PROPN/NNP>4:nmod";
    expect(lines(apart, ukraine)).toHaveLength(2);
  });

  test("a raid by police is a seizure, one by rebels an attack", () => {
    const tree = (who: string) =>
      `${who}>2:nsubj launched/launch/VERB/VBD>0:root raids/raid/NOUN/NNS>2:obj on/on/ADP/IN>5:case Ukraine/Ukraine/PROPN/NNP>3:nmod`;
    expect(lines(tree("Officers/officer/NOUN/NNS"), ukraine)).toEqual([
      "COERCE/seize Officers > Ukraine happened affirmed",
    ]);
    expect(lines(tree("Rebels/rebel/NOUN/NNS"), ukraine)).toEqual(["ASSAULT/- Rebels > Ukraine happened affirmed"]);
  });

  test("troops that nobody is said to send are who moves", () => {
    const tree =
      "Soldiers/soldier/NOUN/NNS>3:nsubj:pass were/be/AUX/VBD>3:aux:pass deployed/deploy/VERB/VBN>0:root to/to/ADP/IN>5:case Ukraine/Ukraine/PROPN/NNP>3:obl";
    expect(lines(tree, ukraine)).toEqual(["MOBILIZE/troops Soldiers > Ukraine happened affirmed"]);
  });

  test("what is usual is no act, what was done once is", () => {
    const usual =
      "Russia/Russia/PROPN/NNP>3:nsubj often/often/ADV/RB>3:advmod attacks/attack/VERB/VBZ>0:root Ukraine/Ukraine/PROPN/NNP>3:obj";
    const once =
      "Russia/Russia/PROPN/NNP>3:nsubj often/often/ADV/RB>3:advmod attacked/attack/VERB/VBD>0:root Ukraine/Ukraine/PROPN/NNP>3:obj";
    expect(lines(usual, ukraine)).toEqual([]);
    expect(lines(once, ukraine)).toEqual(["ASSAULT/- Russia > Ukraine happened affirmed"]);
  });

  test("who attacks in a film is no attacker", () => {
    const told = "Russia/Russia/PROPN/NNP>2:nsubj attacked/attack/VERB/VBD>0:root Ukraine/Ukraine/PROPN/NNP>2:obj";
    const film = (words: string) => `The/the/DET/DT>2:det ${words}/${words}/NOUN/NN>3:nsubj ended/end/VERB/VBD>0:root`;
    const story = codeTrees([told, film("film"), film("sequel"), film("screenplay")], ukraine);
    expect(story.eventMentions).toEqual([]);
    expect(story.abstentions.map(({ reason }) => reason)).toContain("a work of fiction");
    expect(codeTrees([told, film("film")], ukraine).eventMentions).toHaveLength(1);
  });

  test("what will be done unless somebody yields is a threat", () => {
    const will =
      "Russia/Russia/PROPN/NNP>3:nsubj will/will/AUX/MD>3:aux invade/invade/VERB/VB>0:root Ukraine/Ukraine/PROPN/NNP>3:obj";
    const yields = (mark: string) =>
      `${mark}/${mark}/SCONJ/IN>7:mark it/it/PRON/PRP>7:nsubj yields/yield/VERB/VBZ>3:advcl`;
    expect(lines(`${will} ${yields("unless")}`, ukraine)).toEqual([
      "THREATEN/violence Russia > Ukraine happened affirmed",
    ]);
    expect(lines(`${will} ${yields("because")}`, ukraine)).toEqual(["ASSAULT/- Russia > Ukraine planned affirmed"]);
  });

  test("a state protests to a state with words, farmers in the street", () => {
    const tree = (who: string, to: string) =>
      `${who}>2:nsubj protested/protest/VERB/VBD>0:root ${to}/${to}/ADP/IN>4:case Ukraine/Ukraine/PROPN/NNP>2:obl`;
    expect(lines(tree("Russia/Russia/PROPN/NNP", "to"), ukraine)).toEqual([
      "ACCUSE/disapprove Russia > Ukraine happened affirmed",
    ]);
    expect(lines(tree("Farmers/farmer/NOUN/NNS", "against"), ukraine)).toEqual([
      "PROTEST/demo Farmers > Ukraine happened affirmed",
    ]);
  });

  test("what something is called is read where the parser made one object of both", () => {
    const tree = (how: string) =>
      `Russia/Russia/PROPN/NNP>2:nsubj called/call/VERB/VBD>0:root Ukraine/Ukraine/PROPN/NNP>4:nsubj ${how}/${how}/ADJ/JJ>2:obj`;
    expect(lines(tree("illegal"), ukraine)[0]).toContain("ACCUSE/disapprove Russia");
    expect(lines(tree("large"), ukraine)).toEqual([]);
  });

  test("what nobody meant to do is no attack", () => {
    const tree = (how: string) =>
      `Russia/Russia/PROPN/NNP>3:nsubj ${how}/${how}/ADV/RB>3:advmod shelled/shell/VERB/VBD>0:root Ukraine/Ukraine/PROPN/NNP>3:obj`;
    expect(lines(tree("accidentally"), ukraine)).toEqual([]);
    expect(lines(tree("heavily"), ukraine)).toEqual(["ASSAULT/heavy-weapons Russia > Ukraine happened affirmed"]);
  });

  test("a person of whom nobody knows who it is left no country on a visit", () => {
    const tree = (who: string) =>
      `${who}>2:nsubj travelled/travel/VERB/VBD>0:root to/to/ADP/IN>4:case Ukraine/Ukraine/PROPN/NNP>2:obl`;
    expect(lines(tree("She/she/PRON/PRP"), ukraine)).toEqual([]);
    expect(lines(tree("Ministers/minister/NOUN/NNS"), ukraine)).toEqual([
      "CONSULT/visit Ministers > Ukraine happened affirmed",
    ]);
  });

  test("an accident kills and attacks nobody", () => {
    const tree = (what: string) =>
      `A/a/DET/DT>2:det bus/bus/NOUN/NN>3:nsubj ${what}/VERB/VBD>0:root killing/kill/VERB/VBG>3:advcl soldiers/soldier/NOUN/NNS>4:obj`;
    expect(lines(tree("derailed/derail"))).toEqual([]);
    expect(lines(tree("exploded/explode"))).toHaveLength(1);
  });

  test("two verbs in a row with one object tell one act", () => {
    const tree = (object: string) =>
      `Soldiers/soldier/NOUN/NNS>2:nsubj shot/shoot/VERB/VBD>0:root ${object}and/and/CCONJ/CC>4:cc killed/kill/VERB/VBD>2:conj farmers/farmer/NOUN/NNS>4:obj`;
    expect(lines(tree(""))).toHaveLength(1);
  });

  test("who calls for protests holds none", () => {
    const tree = (of: string) => `Farmers/farmer/NOUN/NNS>2:nsubj called/call/VERB/VBD>0:root ${of}`;
    expect(lines(tree("protests/protest/NOUN/NNS>2:obj"))).toEqual(["PROTEST/demo Farmers > - happened affirmed"]);
    const wanted = lines(tree("for/for/ADP/IN>4:case days/day/NOUN/NNS>2:obl protests/protest/NOUN/NNS>2:obj"));
    expect(wanted.filter((line) => line.startsWith("PROTEST"))).toEqual([]);
  });

  test("troops that are stationed somewhere were moved by nobody yet", () => {
    const tree = "Troops/troop/NOUN/NNS>3:nsubj:pass are/be/AUX/VBP>3:aux:pass stationed/station/VERB/VBN>0:root";
    expect(lines(tree)).toEqual([]);
  });
});
