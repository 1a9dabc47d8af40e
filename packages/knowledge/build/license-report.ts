import { createRequire } from "node:module";
import type { KnowledgeData } from "../src/data/index.ts";
import { readTable } from "./read-table.ts";

const require = createRequire(import.meta.url);
const { devDependencies } = require("../package.json") as { devDependencies: Record<string, string> };

/** The report of sources, licences and credits of the knowledge file, as Markdown. */
export function licenseReport(data: KnowledgeData): string {
  const sources = readTable("sources.tsv", ["source", "licence", "credit", "use"]);
  const counts = new Map<string, number>();
  for (const { kind, subkind } of data.records) {
    const name = kind === "place" ? `place (${subkind})` : kind;
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const rows = [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
  const version = (source: string) => (devDependencies[source] === undefined ? "" : ` ${devDependencies[source]}`);
  return [
    "# Licences of the data",
    "",
    "The code of this package is MIT. Its knowledge file is made of the sources below; the build writes this report.",
    "",
    ...sources.map(
      ({ source, licence, credit, use }) => `- ${source}${version(source)}: ${licence}. ${credit}. For ${use}.`,
    ),
    "",
    "Cities: this product includes data of GeoNames (https://www.geonames.org), licensed under CC BY 4.0",
    "(https://creativecommons.org/licenses/by/4.0/).",
    "",
    "## Records",
    "",
    ...rows.map(([kind, count]) => `- ${kind}: ${count}`),
    `- place (city): ${data.cities.length}`,
    "",
  ].join("\n");
}
