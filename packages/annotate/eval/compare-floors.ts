import type { Figures } from "./figures.ts";

/** Pinned figures by name: `floors` a figure must reach, `ceilings` it must not pass. */
export interface Pins {
  floors: Figures;
  ceilings: Figures;
}

/** A figure beside its pin ("≥ 80"); `holds` is false where it misses it. */
export interface FloorRow {
  name: string;
  figure: number;
  pin: string;
  holds: boolean;
}

/** Sets each figure beside its pin, pinned ones first. A pin whose figure was not measured is passed over. */
export function compareFloors(figures: Figures, { floors, ceilings }: Pins): FloorRow[] {
  const rows = Object.entries(figures).map(([name, figure]) => {
    const floor = floors[name];
    const ceiling = ceilings[name];
    const pin = floor !== undefined ? `≥ ${floor}` : ceiling !== undefined ? `≤ ${ceiling}` : "";
    const holds = (floor === undefined || figure >= floor) && (ceiling === undefined || figure <= ceiling);
    return { name, figure, pin, holds };
  });
  return [...rows.filter(({ pin }) => pin !== ""), ...rows.filter(({ pin }) => pin === "")];
}
