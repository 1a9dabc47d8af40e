/** One bit for each of the 2^24 feature keys, set for the keys given: most features have no weight, this tells fast. */
export function keyFilter(keys: ArrayLike<number>): Int32Array {
  const filter = new Int32Array(1 << 19);
  for (let k = 0; k < keys.length; k++) {
    const key = keys[k] as number;
    filter[key >>> 5] = (filter[key >>> 5] as number) | (1 << (key & 31));
  }
  return filter;
}
