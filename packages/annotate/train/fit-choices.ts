/** One choice to learn from: the features of each option, and which options are right. */
export interface ChoiceExample {
  options: readonly (readonly string[])[];
  right: readonly number[];
}

/** Fits a log-linear model of choices by full-batch AdaGrad with an L2 penalty; the same examples give the same weights. */
export function fitChoices(examples: readonly ChoiceExample[], rounds: number, penalty: number): Map<string, number> {
  const weights = new Map<string, number>();
  const squares = new Map<string, number>();
  for (let round = 0; round < rounds; round++) {
    const gradient = new Map<string, number>();
    for (const { options, right } of examples) {
      const scores = options.map((names) => names.reduce((sum, name) => sum + (weights.get(name) ?? 0), 0));
      const top = Math.max(...scores);
      const odds = scores.map((score) => Math.exp(score - top));
      const total = odds.reduce((sum, value) => sum + value, 0);
      const rightTotal = right.reduce((sum, index) => sum + (odds[index] ?? 0), 0);
      for (const [index, names] of options.entries()) {
        const chance = (odds[index] ?? 0) / total;
        const wanted = right.includes(index) ? (odds[index] ?? 0) / rightTotal : 0;
        for (const name of names) gradient.set(name, (gradient.get(name) ?? 0) + wanted - chance);
      }
    }
    for (const [name, value] of gradient) {
      const weight = weights.get(name) ?? 0;
      const step = value - penalty * weight;
      const square = (squares.get(name) ?? 0) + step * step;
      squares.set(name, square);
      weights.set(name, weight + (0.3 * step) / Math.sqrt(square + 1e-8));
    }
  }
  return weights;
}
