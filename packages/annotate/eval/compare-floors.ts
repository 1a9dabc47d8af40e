import type { Figures } from "./figures.ts";

/** A figure beside its floor; `holds` is false where the figure is below it. */
export interface FloorRow {
  name: string;
  figure: number;
  floor: number | null;
  holds: boolean;
}

/** Sets each figure beside its floor, those with a floor first. A floor whose figure was not measured is passed over. */
export function compareFloors(figures: Figures, floors: Figures): FloorRow[] {
  const rows = Object.entries(figures).map(([name, figure]) => {
    const floor = floors[name] ?? null;
    return { name, figure, floor, holds: floor === null || figure >= floor };
  });
  return [...rows.filter(({ floor }) => floor !== null), ...rows.filter(({ floor }) => floor === null)];
}
