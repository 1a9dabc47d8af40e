import type { ParseActions } from "./parse-actions.ts";
import { relationMarks } from "./relation-marks.ts";

/** Lays out actions named "shift", "left nsubj", "right obj"; the first must be "shift". */
export function parseActionsOf(names: readonly string[], relations: readonly string[]): ParseActions {
  const marks = relationMarks(relations);
  const relation = Int32Array.from(names, (name) => relations.indexOf(name.slice(name.indexOf(" ") + 1)));
  return {
    count: names.length,
    left: Uint8Array.from(names, (name) => (name.startsWith("left ") ? 1 : 0)),
    relation,
    mark: relation.map((number) => marks[number] ?? 0),
    root: names.indexOf("left root"),
  };
}
