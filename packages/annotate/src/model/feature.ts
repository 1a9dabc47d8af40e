/** The hash of one value under a feature template. */
export function one(template: number, a: number): number {
  return mix(Math.imul(template, 0x9e3779b1) + Math.imul(a, 0x85ebca6b));
}

/** The hash of two values under a feature template. */
export function two(template: number, a: number, b: number): number {
  return mix(Math.imul(template, 0x9e3779b1) + Math.imul(a, 0x85ebca6b) + Math.imul(b, 0x27d4eb2f));
}

/** The hash of three values under a feature template. */
export function three(template: number, a: number, b: number, c: number): number {
  return mix(
    Math.imul(template, 0x9e3779b1) + Math.imul(a, 0x85ebca6b) + Math.imul(b, 0x27d4eb2f) + Math.imul(c, 0x165667b1),
  );
}

function mix(sum: number): number {
  const h = Math.imul(sum ^ (sum >>> 15), 0x2c1b3c6d);
  return Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
}
