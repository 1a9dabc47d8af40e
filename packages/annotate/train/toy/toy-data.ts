import type { NameSentence } from "../name-sentence.ts";
import { random } from "../random.ts";
import type { TrainingData } from "../training-data.ts";
import type { Tree } from "../tree.ts";

const people = ["Ada", "Bela", "Caro", "Dina", "Emil", "Fadi"];
const places = ["Orlu", "Pella", "Quira", "Rosk", "Sarn", "Tavo"];
const verbs = ["visited", "left", "praised", "described", "crossed"];

/**
 * A little treebank in a made-up pattern, "Ada quietly visited Orlu .", for tests of training: the same `seed` gives
 * the same `count` sentences.
 */
export function toyData(seed: number, count: number): TrainingData {
  const next = random(seed);
  const pick = (list: readonly string[]): string => list[Math.floor(next() * list.length)] as string;
  const trees: Tree[] = [];
  const sentences: NameSentence[] = [];
  for (let i = 0; i < count; i++) {
    const adverb = next() < 0.5;
    const forms = [pick(people), ...(adverb ? ["quietly"] : []), pick(verbs), pick(places), "."];
    const verb = adverb ? 3 : 2;
    trees.push({
      text: `${forms.slice(0, -1).join(" ")}.`,
      forms,
      lemmas: forms.map((form, k) => (k === verb - 1 ? form.replace(/ed$/, "") : form.toLowerCase())),
      upos: ["PROPN", ...(adverb ? ["ADV"] : []), "VERB", "PROPN", "PUNCT"],
      xpos: ["NNP", ...(adverb ? ["RB"] : []), "VBD", "NNP", "."],
      heads: forms.map((_, k) => (k === verb - 1 ? 0 : verb)),
      relations: ["nsubj", ...(adverb ? ["advmod"] : []), "root", "obj", "punct"],
    });
    sentences.push({ forms, tags: ["B-PER", ...(adverb ? ["O"] : []), "O", "B-LOC", "O"] });
  }
  return { trees, names: [{ name: "toy", sentences, weight: 1 }], lists: { city: ["orlu"] }, sources: [] };
}
