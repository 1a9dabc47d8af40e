import { type Example, exampleOf, type Sketch } from "../test/example.ts";

const people = ["Amadou", "Binta", "Cheikh", "Djibril", "Esther", "Fanta", "Girma", "Habib", "Issa", "Jamila"];
const families = ["Ouedraogo", "Keita", "Mensah", "Okafor", "Diallo", "Haile", "Banda", "Zongo", "Traore", "Sow"];
const verbs = ["met", "called", "visited", "received"];
const fillers = ["council", "river", "market", "border", "talks", "harvest", "soldiers", "ministry", "road", "vote"];

/** Made-up articles of about 300 words with five events each, the same in every run. */
export function corpus(size: number): Example[] {
  const next = random(42);
  const pick = <T>(items: readonly T[]): T => items[Math.floor(next() * items.length)] as T;
  const person = () => `${pick(people)} ${pick(families)}`;
  return Array.from({ length: size }, (_, index) => {
    const day = new Date(Date.UTC(2020, 0, 1 + Math.floor(next() * 1000))).toISOString().slice(0, 10);
    const sketch: Sketch = {
      title: `Report ${index} on the ${pick(fillers)}`,
      published: day,
      sentences: Array.from({ length: 5 }, (_unused, at) => {
        const source = person();
        let target = person();
        while (target === source) target = person();
        return {
          words: `${source} ${pick(verbs)} ${target} over matter ${index}-${at}.`,
          type: "CONSULT",
          source,
          target,
          day,
        };
      }),
      rest: Array.from({ length: 260 }, () => `${pick(fillers)}${Math.floor(next() * 400)}`).join(" "),
      bands: [`${index}:a`, `${index}:b`],
    };
    return exampleOf(sketch);
  });
}

function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 4_294_967_296;
  };
}
