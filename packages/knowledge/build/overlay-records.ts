import { Sector } from "@dateline/core";
import type { KnownRecord, RecordKind } from "../src/data/index.ts";
import { parseNames } from "./parse-names.ts";
import { readTable } from "./read-table.ts";
import { strengthOf } from "./strength-of.ts";
import { uniqueNames } from "./unique-names.ts";

const files = ["organisations", "armed-groups", "parties", "media", "government-bodies", "regions", "groups"];
const columns = [
  "id",
  "name",
  "aliases",
  "kind",
  "subkind",
  "country",
  "sector",
  "from",
  "to",
  "role",
  "wikidata",
  "source",
] as const;

const bySubkind: Record<string, RecordKind> = {
  igo: "intergovernmental",
  company: "company",
  media: "media",
  party: "party",
};

/** The records of the hand-written tables of organisations, bodies, groups and regions. */
export function overlayRecords(): KnownRecord[] {
  return files.flatMap((file) =>
    readTable(`${file}.tsv`, columns).map((row): KnownRecord => {
      const kind = row.kind === "region" ? "place" : (bySubkind[row.subkind] ?? (row.kind as RecordKind));
      return {
        id: row.id,
        kind,
        subkind: row.kind !== "region" ? row.subkind : row.subkind === "town" ? "city" : "region",
        names: uniqueNames([[row.name, strengthOf(row.name)], ...withoutNote(row.name), ...parseNames(row.aliases)]),
        country: row.country === "" ? null : row.country,
        sector: row.sector === "" ? null : Sector.parse(row.sector),
        from: row.from === "" ? null : row.from,
        to: row.to === "" ? null : row.to,
        description: row.role === "" ? null : row.role,
        wikidata: row.wikidata === "" ? null : row.wikidata,
        source: row.source,
      };
    }),
  );
}

/** "Democratic Party (Italy)" is in texts "Democratic Party", weakly. */
function withoutNote(name: string): [string, "weak"][] {
  const bare = name.replace(/ \([^)]*\)$/, "");
  return bare === name ? [] : [[bare, "weak"]];
}
