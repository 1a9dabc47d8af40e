/** Adds the numbers of one row to another in place. */
export function addRow(row: Int32Array, to: Int32Array): void {
  for (let i = 0; i < to.length; i++) to[i] = (to[i] as number) + (row[i] as number);
}
