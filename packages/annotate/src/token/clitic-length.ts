const clitic = /(?:['’](?:s|m|re|ve|ll|d)|n['’]t)$/i;
const fused = new Map([
  ["cannot", 3],
  ["gonna", 2],
  ["gotta", 2],
  ["wanna", 2],
  ["gimme", 2],
  ["lemme", 2],
]);

/** The length of the last part of a word that syntax counts as a word of its own ("did|n't", "can|not"), or 0. */
export function cliticLength(word: string): number {
  const part = fused.get(word.toLowerCase());
  if (part !== undefined) return part;
  const found = clitic.exec(word);
  if (found === null || found[0].length === word.length) return 0;
  return found[0].length;
}
