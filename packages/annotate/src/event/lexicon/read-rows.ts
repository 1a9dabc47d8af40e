import { InvalidDataError } from "@dateline/core";

/** The rows of a tab-separated table without its header; throws `InvalidDataError` where a row has another width. */
export function readRows(name: string, table: string): string[][] {
  const [header = "", ...lines] = table.replaceAll("\r", "").split("\n");
  const width = header.split("\t").length;
  return lines.flatMap((line, index) => {
    if (line === "") return [];
    const cells = line.split("\t");
    if (cells.length !== width) {
      throw new InvalidDataError({
        what: `A row has ${cells.length} columns, not ${width}`,
        where: `${name}:${index + 2}`,
      });
    }
    return [cells];
  });
}
