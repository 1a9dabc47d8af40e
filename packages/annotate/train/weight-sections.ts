import type { WeightRows } from "./weight-rows.ts";
import { writeVarints } from "./write-varints.ts";

/** The sections that hold the weights of the part `name`. */
export function weightSections(name: string, rows: WeightRows): [string, Uint8Array][] {
  return [
    [`${name}.keys`, writeVarints(rows.keys.map((key, i) => key - (rows.keys[i - 1] ?? 0)))],
    [`${name}.counts`, writeVarints(rows.counts)],
    [`${name}.labels`, Uint8Array.from(rows.labels)],
    [`${name}.values`, new Uint8Array(Int8Array.from(rows.values).buffer)],
  ];
}
