import { readFileSync } from "node:fs";

const folder = new URL("../data/", import.meta.url);

/** The rows of a table in data/, by the names of its columns. @throws Error naming the file and line of a bad row. */
export function readTable<Column extends string>(name: string, columns: readonly Column[]): Record<Column, string>[] {
  const [header = "", ...lines] = readFileSync(new URL(name, folder), "utf8").replace(/\n+$/, "").split("\n");
  const names = header.split("\t");
  for (const column of columns) if (!names.includes(column)) throw new Error(`${name} has no column ${column}`);
  return lines.map((line, number) => {
    const cells = line.split("\t");
    if (cells.length !== names.length) throw new Error(`${name} line ${number + 2} has ${cells.length} cells`);
    return Object.fromEntries(names.map((column, index) => [column, cells[index] as string])) as Record<Column, string>;
  });
}
