import { describe, expect, test } from "vitest";
import { codeTrees } from "./testing/code-trees.ts";

function dated(tree: string, names: Parameters<typeof codeTrees>[1], years: string[]): string[] {
  return codeTrees([tree], names, years).eventMentions.map(
    ({ trigger, time }) => `${trigger.quote} ${time.earliest?.slice(0, 4) ?? ""}-${time.latest?.slice(0, 4) ?? ""}`,
  );
}

const russia = { Russia: "place", Ukraine: "place", Georgia: "place", Kenya: "place" } as const;
const subject = "Russia/Russia/PROPN/NNP>2:nsubj invaded/invade/VERB/VBD>0:root Georgia/Georgia/PROPN/NNP>2:obj";

describe("attachTimes", () => {
  test("each year of a list has an act of its own", () => {
    const tree = `${subject} in/in/ADP/IN>5:case 2008/2008/NUM/CD>2:obl and/and/CCONJ/CC>7:cc 2014/2014/NUM/CD>5:conj`;
    expect(dated(tree, russia, ["2008", "2014"])).toEqual(["invaded 2008-2008", "invaded 2014-2014"]);
  });

  test("two ends of a range are one time", () => {
    const tree = `${subject} from/from/ADP/IN>5:case 2008/2008/NUM/CD>2:obl to/to/ADP/IN>7:case 2014/2014/NUM/CD>2:obl`;
    expect(dated(tree, russia, ["2008", "2014"])).toEqual(["invaded 2008-2014"]);
  });

  test("a second verb shares the time before it where it has the same subject, not where another acts", () => {
    const first = `${subject} in/in/ADP/IN>5:case 2008/2008/NUM/CD>2:obl and/and/CCONJ/CC>`;
    const same = `${first}7:cc bombed/bomb/VERB/VBD>2:conj Ukraine/Ukraine/PROPN/NNP>7:obj`;
    const other = `${first}8:cc Ukraine/Ukraine/PROPN/NNP>8:nsubj bombed/bomb/VERB/VBD>2:conj Kenya/Kenya/PROPN/NNP>8:obj`;
    expect(dated(same, russia, ["2008"])).toEqual(["invaded 2008-2008", "bombed 2008-2008"]);
    expect(dated(other, russia, ["2008"])).toEqual(["invaded 2008-2008", "bombed -"]);
  });

  test("what is condemned does not take the time of the judgement", () => {
    const tree =
      "Russia/Russia/PROPN/NNP>2:nsubj condemned/condemn/VERB/VBD>0:root the/the/DET/DT>4:det invasion/invasion/NOUN/NN>2:obj of/of/ADP/IN>6:case Ukraine/Ukraine/PROPN/NNP>4:nmod in/in/ADP/IN>8:case 2008/2008/NUM/CD>2:obl";
    expect(dated(tree, russia, ["2008"])).toEqual(["condemned 2008-2008", "invasion -"]);
  });

  test("a year before a noun dates the noun alone", () => {
    const tree =
      "Russia/Russia/PROPN/NNP>2:nsubj violated/violate/VERB/VBD>0:root the/the/DET/DT>5:det 1960/1960/NUM/CD>5:nummod treaty/treaty/NOUN/NN>2:obj with/with/ADP/IN>7:case Ukraine/Ukraine/PROPN/NNP>5:nmod";
    const found = dated(tree, russia, ["1960"]);
    expect(found.length).toBeGreaterThan(0);
    for (const one of found) expect(one).toMatch(/ -$/);
  });

  test("what went on meanwhile shares the time, what went on before does not", () => {
    const tree = (mark: string) =>
      `${subject} in/in/ADP/IN>5:case 2008/2008/NUM/CD>2:obl ${mark}/${mark}/SCONJ/IN>8:mark Ukraine/Ukraine/PROPN/NNP>8:nsubj bombed/bomb/VERB/VBD>2:advcl Kenya/Kenya/PROPN/NNP>8:obj`;
    expect(dated(tree("as"), russia, ["2008"])).toEqual(["invaded 2008-2008", "bombed 2008-2008"]);
    expect(dated(tree("because"), russia, ["2008"])).toEqual(["invaded 2008-2008", "bombed -"]);
  });

  test("a statement behind a deed does not share its time, another deed does", () => {
    const tree = (verb: string) =>
      `${subject} in/in/ADP/IN>5:case 2008/2008/NUM/CD>2:obl and/and/CCONJ/CC>7:cc ${verb}/VERB/VBD>2:conj Kenya/Kenya/PROPN/NNP>7:obj`;
    expect(dated(tree("bombed/bomb"), russia, ["2008"])).toEqual(["invaded 2008-2008", "bombed 2008-2008"]);
    expect(dated(tree("accused/accuse"), russia, ["2008"])).toEqual(["invaded 2008-2008", "accused -"]);
  });
});
