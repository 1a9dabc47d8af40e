import { mkdirSync, writeFileSync } from "node:fs";
import { brotliCompressSync, constants } from "node:zlib";
import type { KnowledgeData } from "../src/data/index.ts";
import { checkReferences } from "./check-references.ts";
import { cityRows } from "./city-rows.ts";
import { countryDemonyms, countryRecords } from "./country-records.ts";
import { licenseReport } from "./license-report.ts";
import { overlayRecords } from "./overlay-records.ts";
import { officeTerms, personRecords, withSectors } from "./person-records.ts";
import { provinceRecords } from "./province-records.ts";
import { clashTable, metonymTable, officeTable, roleTable } from "./word-tables.ts";

const target = new URL("../dist/", import.meta.url);

const cities = cityRows();
const countries = countryRecords();
const bodies = overlayRecords();
const offices = officeTable();
const terms = officeTerms();
const data: KnowledgeData = {
  format: "dateline-knowledge/1",
  asOf: "2025-11",
  records: [
    ...countries,
    ...bodies,
    ...provinceRecords([...countries, ...bodies], cities),
    ...withSectors(personRecords(), terms, offices, bodies),
  ],
  cities,
  offices,
  terms,
  demonyms: countryDemonyms(),
  roles: roleTable(),
  metonyms: metonymTable(cities),
  clashes: clashTable(),
};
checkReferences(data);
const json = Buffer.from(JSON.stringify(data), "utf8");
const bytes = brotliCompressSync(json, {
  params: {
    [constants.BROTLI_PARAM_QUALITY]: 9,
    [constants.BROTLI_PARAM_LGWIN]: 24,
    [constants.BROTLI_PARAM_SIZE_HINT]: json.length,
  },
});
mkdirSync(target, { recursive: true });
writeFileSync(new URL("knowledge.json.br", target), bytes);
writeFileSync(new URL("../LICENSE-DATA.md", import.meta.url), licenseReport(data));
console.log(
  `knowledge: ${data.records.length} records, ${cities.length} cities, ${data.terms.length} terms, ${bytes.length} bytes`,
);
