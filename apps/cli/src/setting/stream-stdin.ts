/** Standard input as it comes, in chunks of bytes. */
export function streamStdin(): AsyncIterable<Uint8Array> {
  return process.stdin;
}
