/** Pairs the texts of an archive with their BRAT files, whose names may end in a check code. */
export function pairBrat(files: ReadonlyMap<string, string>): { text: string; brat: string }[] {
  const stem = (path: string) => (path.split("/").at(-1) ?? "").replace(/\.(?:txt|ann)$/, "");
  const marks = [...files].filter(([path]) => path.endsWith(".ann"));
  const exact = new Map(marks.map(([path, brat]) => [stem(path), brat]));
  const coded = new Map(marks.map(([path, brat]) => [stem(path).replace(/_[0-9a-f]{4}$/, ""), brat]));
  return [...files].flatMap(([path, text]) => {
    if (!path.endsWith(".txt")) return [];
    const brat = exact.get(stem(path)) ?? coded.get(stem(path));
    return brat === undefined ? [] : [{ text, brat }];
  });
}
