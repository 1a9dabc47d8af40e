import { InvalidDataError } from "@dateline/core";
import { describe, expect, test } from "vitest";
import { parseEventLexicon } from "./parse-event-lexicon.ts";
import { readEventLexicon } from "./read-event-lexicon.ts";

const header = "entry\tpart of speech\ttype\tmode\tcontexts\tframe\tlimits\texample\n";
const rest = {
  "instruments.tsv": "word\tmode\nmissile\theavy-weapons\n",
  "classes.tsv": "class\twords\narmed\tsoldier rebel\n",
  "light-verbs.tsv": "verb\tsubject is\teffect\texample\nlaunch\tsource\thappened\tRebels launched an attack.\n",
  "modality.tsv":
    "cue\tpart of speech\tplace\tmodality\tpolarity\texample\nmay\tauxiliary\tover\tpossible\taffirmed\tIt may.\n",
  "reporting.tsv":
    "cue\tpart of speech\tkind\tspeaker\tcontent\texample\nsay\tverb\tneutral\tsubj\tccomp\tThe army said.\n",
};

function parse(row: string) {
  return parseEventLexicon({ ...rest, "assault.tsv": `${header}${row}\n` });
}

describe("parseEventLexicon", () => {
  test("reads words, alternatives, frame and limits of a row", () => {
    const { entries, byAnchor } = parse(
      "sign truce|pact\tverb\tASSAULT\taerial\tmilitary\tsubj<>obl:with/obj.owner\tobj=@armed,mob !iobj need:both\tThey did.",
    );
    expect(entries[0]?.keys).toEqual(["truce", "pact"]);
    expect(entries[0]?.frame).toEqual({ source: ["subj"], target: ["obl:with", "obj.owner"], mutual: true });
    expect(entries[0]?.limits).toEqual([
      { kind: "is", places: ["obj"], values: ["@armed", "mob"] },
      { kind: "absent", place: "iobj" },
      { kind: "need", role: "both" },
    ]);
    expect(byAnchor.get("sign")).toHaveLength(1);
    expect(byAnchor.get("signed")).toHaveLength(1);
  });

  test("says file and line of a mode that its type has not", () => {
    expect(() => parse("hit\tverb\tASSAULT\tphone\tmilitary\tsubj>obj\t-\tThey hit.")).toThrow(InvalidDataError);
    expect(() => parse("hit\tverb\tASSAULT\tphone\tmilitary\tsubj>obj\t-\tThey hit.")).toThrow(/assault\.tsv:2/);
  });

  test("refuses a row of another width and a missing table", () => {
    expect(() => parse("hit\tverb")).toThrow(/columns/);
    expect(() => parseEventLexicon({ "assault.tsv": header })).toThrow(InvalidDataError);
  });

  test("every limit and frame of the shipped lexicon names a known class and place", () => {
    const { entries, classes } = readEventLexicon();
    const dynamic = new Set(["actor", "any", "country", "place", "person", "org", "group", "armed", "official"]);
    const place =
      /^(?:subj|obj|iobj|poss|mod|(?:obl|nmod|event):[a-z]+|(?:xcomp|ccomp|advcl|obl:[a-z]+)\.(?:subj|obj|iobj|obl(?::[a-z]+)?))(?:\.owner)?$/;
    const unknown = entries.flatMap((entry) => [
      ...entry.limits.flatMap((limit) =>
        limit.kind === "is" || limit.kind === "is-not"
          ? limit.values.filter(
              (value) => value.startsWith("@") && !dynamic.has(value.slice(1)) && !classes.has(value.slice(1)),
            )
          : [],
      ),
      ...[...entry.frame.source, ...entry.frame.target].filter((one) => !place.test(one)),
    ]);
    expect(unknown).toEqual([]);
    expect(entries.length).toBeGreaterThan(3500);
  });
});
