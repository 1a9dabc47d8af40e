/** The hash of one value under a feature template. */
export function one(template: number, a: number): number {
  const h = Math.imul(a ^ Math.imul(template, 0x9e3779b1), 0x85ebca6b);
  return Math.imul(h ^ (h >>> 15), 0xc2b2ae35);
}

/** The hash of two values under a feature template. */
export function two(template: number, a: number, b: number): number {
  const h = Math.imul(a ^ Math.imul(template, 0x9e3779b1), 0x85ebca6b);
  return one(template, (h ^ (h >>> 15)) + b);
}

/** The hash of three values under a feature template. */
export function three(template: number, a: number, b: number, c: number): number {
  const h = Math.imul(a ^ Math.imul(template, 0x9e3779b1), 0x85ebca6b);
  return two(template, (h ^ (h >>> 15)) + b, c);
}
