/** The relations that actions named "shift", "left nsubj", "right obj" make, each once, in the order they are met. */
export function relationsOf(actions: readonly string[]): string[] {
  return [...new Set(actions.slice(1).map((name) => name.slice(name.indexOf(" ") + 1)))];
}
