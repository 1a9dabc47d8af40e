import type { FloorRow } from "./compare-floors.ts";

/** The figures as a table of plain text: name, figure, floor, and a word where the floor is missed. */
export function formatTable(rows: readonly FloorRow[]): string {
  const width = Math.max(6, ...rows.map(({ name }) => name.length));
  const line = (name: string, figure: string, floor: string, note: string) =>
    `${name.padEnd(width)}  ${figure.padStart(9)}  ${floor.padStart(7)}  ${note}`.trimEnd();
  return [
    line("figure", "measured", "floor", ""),
    ...rows.map(({ name, figure, floor, holds }) =>
      line(name, written(figure), floor === null ? "" : written(floor), holds ? "" : "BELOW ITS FLOOR"),
    ),
  ].join("\n");
}

function written(figure: number): string {
  return Number.isInteger(figure) ? String(figure) : figure.toFixed(2);
}
