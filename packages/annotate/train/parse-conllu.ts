import type { Tree } from "./tree.ts";

/** Reads the text of a CoNLL-U file; multi-word ranges and empty nodes are passed over. */
export function parseConllu(file: string): Tree[] {
  const trees: Tree[] = [];
  for (const chunk of file.split(/\r?\n\r?\n/)) {
    const lines = chunk.split(/\r?\n/);
    const rows = lines.filter((line) => /^\d+\t/.test(line)).map((line) => line.split("\t"));
    if (rows.length === 0) continue;
    const column = (index: number): string[] => rows.map((row) => row[index] ?? "_");
    trees.push({
      text: lines.find((line) => line.startsWith("# text = "))?.slice(9) ?? "",
      forms: column(1),
      lemmas: column(2),
      upos: column(3),
      xpos: column(4),
      heads: column(6).map(Number),
      relations: column(7),
    });
  }
  return trees;
}
