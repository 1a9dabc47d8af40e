import { ModelError } from "@dateline/core";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { toyData } from "../../train/toy/toy-data.ts";
import { toySettings } from "../../train/toy/toy-settings.ts";
import { trainModel } from "../../train/train-model.ts";
import { analyseText } from "./analyse-text.ts";
import type { EnglishModel } from "./english-model.ts";
import { loadEnglishModel } from "./load-english-model.ts";

const classes = { index: new Map([["visited", 0]]), codes: Uint16Array.of(1, 2, 3), width: 3 };

describe("trainModel on a toy treebank", () => {
  let bytes: Uint8Array;
  let model: EnglishModel;
  beforeAll(() => {
    bytes = trainModel(toyData(1, 200), classes, toySettings);
    model = loadEnglishModel(bytes);
  }, 300_000);

  it("gives the same bytes again", () => {
    expect(Buffer.from(trainModel(toyData(1, 200), classes, toySettings)).equals(Buffer.from(bytes))).toBe(true);
  }, 300_000);

  it("learns tags, trees and names better than the commonest answer", () => {
    let words = 0;
    let tags = 0;
    let arcs = 0;
    let names = 0;
    const unseen = toyData(99, 60);
    for (const [i, tree] of unseen.trees.entries()) {
      const analysis = analyseText(model, tree.text);
      const tokens = analysis.sentences.flatMap((sentence) => sentence.tokens);
      expect(tokens.map((token) => token.form)).toEqual(tree.forms);
      for (const [k, token] of tokens.entries()) {
        words++;
        if (token.upos === tree.upos[k]) tags++;
        if (token.head === tree.heads[k] && token.relation === tree.relations[k]) arcs++;
      }
      names += analysis.names.filter(({ type }) => type === "person" || type === "place").length;
      expect(unseen.names[0]?.sentences[i]?.forms).toEqual(tree.forms);
    }
    expect(tags / words).toBeGreaterThan(0.9);
    expect(arcs / words).toBeGreaterThan(0.9);
    expect(names).toBeGreaterThan(100);
  });

  it("keeps offsets right for any text", () => {
    const odd = fc.oneof(
      fc.string({ unit: "binary", maxLength: 300 }),
      fc.string({ unit: "grapheme", maxLength: 300 }),
      fc
        .array(
          fc.constantFrom(
            "\ud800",
            "\udc00",
            "عربي",
            "\u202e",
            "😀",
            "\u0000",
            "U.S.",
            "Mr.",
            "\n\n",
            " ",
            "x-y",
            "'s",
            "…",
          ),
        )
        .map((parts) => parts.join("")),
    );
    fc.assert(
      fc.property(odd, (text) => {
        const { sentences, names } = analyseText(model, text);
        let last = 0;
        for (const sentence of sentences) {
          expect(sentence.start).toBeGreaterThanOrEqual(last);
          for (const token of sentence.tokens) {
            expect(text.slice(token.start, token.end)).toBe(token.form);
            expect(token.start).toBeGreaterThanOrEqual(last);
            expect(token.head).toBeLessThanOrEqual(sentence.tokens.length);
            last = token.end;
          }
          expect(sentence.tokens.filter((token) => token.head === 0)).toHaveLength(1);
        }
        for (const name of names) expect(name.end).toBeGreaterThan(name.start);
      }),
      { numRuns: 300 },
    );
  });

  it("stands a megabyte without a space and a hundred thousand sentences", () => {
    const long = analyseText(model, "a".repeat(1_000_000));
    expect(long.sentences.at(-1)?.end).toBe(1_000_000);
    const many = analyseText(model, "Ada left. ".repeat(100_000));
    expect(many.sentences).toHaveLength(100_000);
  }, 300_000);

  it("refuses bytes that are no model, and damaged ones", () => {
    expect(() => loadEnglishModel(new Uint8Array(3))).toThrow(ModelError);
    expect(() => loadEnglishModel(new TextEncoder().encode("<!doctype html><p>Not found"))).toThrow(ModelError);
    const damaged = Uint8Array.from(bytes);
    damaged[damaged.length - 5] = (damaged.at(-5) as number) ^ 255;
    expect(() => loadEnglishModel(damaged)).toThrow(/damaged/);
    expect(() => loadEnglishModel(bytes.subarray(0, 40))).toThrow(ModelError);
  });
});
