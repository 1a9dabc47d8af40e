/** `part` of `whole` in percent with two digits, 0 for nothing of nothing. */
export function percent(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.round((10_000 * part) / whole) / 100;
}
