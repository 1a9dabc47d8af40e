/** Reads numbers of seven bits a byte, low bits first; the last byte of each is below 128. */
export function readVarints(bytes: Uint8Array): Int32Array {
  let count = 0;
  for (let i = 0; i < bytes.length; i++) if ((bytes[i] as number) < 128) count++;
  const values = new Int32Array(count);
  let at = 0;
  let value = 0;
  let shift = 0;
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i] as number;
    value |= (byte & 127) << shift;
    shift += 7;
    if (byte >= 128) continue;
    values[at++] = value;
    value = 0;
    shift = 0;
  }
  return values;
}
