/** The best rate of `rounds` runs, in units a second: `run` does the work once and returns how many units that was. */
export function measure(run: () => number, rounds: number): number {
  let best = 0;
  for (let round = 0; round < rounds; round++) {
    const start = performance.now();
    const units = run();
    best = Math.max(best, (1000 * units) / (performance.now() - start));
  }
  return Math.round(best);
}
