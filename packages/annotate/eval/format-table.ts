import type { FloorRow } from "./compare-floors.ts";

/** The figures as a table of plain text: name, figure, pin, and a word where the pin is missed. */
export function formatTable(rows: readonly FloorRow[]): string {
  const width = Math.max(6, ...rows.map(({ name }) => name.length));
  const line = (name: string, figure: string, pin: string, note: string) =>
    `${name.padEnd(width)}  ${figure.padStart(9)}  ${pin.padEnd(8)}  ${note}`.trimEnd();
  return [
    line("figure", "measured", "pinned", ""),
    ...rows.map(({ name, figure, pin, holds }) => line(name, written(figure), pin, holds ? "" : "MISSED")),
  ].join("\n");
}

function written(figure: number): string {
  return Number.isInteger(figure) ? String(figure) : figure.toFixed(2);
}
