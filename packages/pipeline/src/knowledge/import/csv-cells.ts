/** The cells of one record of a CSV file (RFC 4180); null where a quoted cell does not end in it. */
export function csvCells(record: string, separator: string): string[] | null {
  const cells: string[] = [];
  let at = 0;
  for (;;) {
    if (record[at] !== '"') {
      const end = record.indexOf(separator, at);
      cells.push(record.slice(at, end < 0 ? record.length : end));
      if (end < 0) return cells;
      at = end + 1;
      continue;
    }
    let cell = "";
    let from = at + 1;
    for (;;) {
      const quote = record.indexOf('"', from);
      if (quote < 0) return null;
      cell += record.slice(from, quote);
      from = quote + 1;
      if (record[from] !== '"') break;
      cell += '"';
      from += 1;
    }
    // What stands between the closing quote and the separator belongs to the cell, as most programs read it.
    const end = record.indexOf(separator, from);
    cells.push(cell + record.slice(from, end < 0 ? record.length : end));
    if (end < 0) return cells;
    at = end + 1;
  }
}
