/** Measured figures by name; shares are in percent. */
export type Figures = Record<string, number>;

/** Puts a name before each figure ("ewt.las"). */
export function named(prefix: string, figures: Figures): Figures {
  return Object.fromEntries(Object.entries(figures).map(([name, figure]) => [`${prefix}.${name}`, figure]));
}

/** Turns shares from 0 to 1 into percent with two digits; counts stay as they are. */
export function inPercent(figures: Figures, shares: readonly string[]): Figures {
  return Object.fromEntries(
    Object.entries(figures).map(([name, figure]) => [
      name,
      shares.includes(name) ? Math.round(figure * 1e4) / 100 : figure,
    ]),
  );
}
