import compromise from "compromise";
import compromiseDates, { type DatesMethods } from "compromise-dates";

type Document = ReturnType<typeof compromise>;

const json = { offset: true, terms: { offset: true, tags: true } };
// Its types leave the root out, which its output holds when asked.
const jsonWithRoots = { ...json, terms: { ...json.terms, root: true } };

/**
 * Runs compromise on a text and asks for what it has of the engine's results, through its public API: sentences and
 * terms with tags and offsets, root forms, people, places, organisations, quotations and numbers. Returns how many
 * sentences there are.
 */
export function runCompromise(text: string): number {
  const document = compromise(text);
  const sentences = askCompromise(document);
  document.numbers().json(json);
  return sentences;
}

/** The same with dates and their values in the place of numbers, by its plugin compromise-dates, which it loads for good. */
export function compromiseWithDates(): (text: string) => number {
  compromise.extend(compromiseDates);
  return (text) => {
    const document = compromise(text) as Document & DatesMethods;
    const sentences = askCompromise(document);
    document.dates({ today: "2024-05-14" }).json(json);
    return sentences;
  };
}

function askCompromise(document: Document): number {
  document.compute("root");
  document.compute("offset");
  const sentences: unknown[] = document.json(jsonWithRoots);
  for (const view of [document.people(), document.places(), document.organizations(), document.quotations()]) {
    view.json(json);
  }
  return sentences.length;
}
