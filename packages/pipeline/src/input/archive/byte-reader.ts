/** Reads a stream of bytes by lines and by counts, holding no more of it than was asked for. */
export interface ByteReader {
  /** The next line as Latin-1 without its end, null at the end of the stream; a longer line is cut to `limit` bytes. */
  line(limit: number): Promise<string | null>;
  /** The next `count` bytes, fewer where the stream ends before. */
  bytes(count: number): Promise<Uint8Array>;
  /** Passes over `count` bytes; false where the stream ends before. */
  skip(count: number): Promise<boolean>;
}

const newline = 0x0a;

/** A reader of a stream of chunks. What the stream throws is thrown after all bytes before it were read. */
export function createByteReader(stream: AsyncIterable<Uint8Array>): ByteReader {
  const chunks = stream[Symbol.asyncIterator]();
  let rest: Uint8Array = new Uint8Array();

  /** True where there is at least one byte to read. */
  const fill = async (): Promise<boolean> => {
    while (rest.length === 0) {
      const { done, value } = await chunks.next();
      if (done) return false;
      rest = value;
    }
    return true;
  };
  const take = (count: number): Uint8Array => {
    const part = rest.subarray(0, count);
    rest = rest.subarray(part.length);
    return part;
  };
  return {
    async line(limit) {
      const parts: Uint8Array[] = [];
      let length = 0;
      while (await fill()) {
        const at = rest.indexOf(newline);
        const part = take(at < 0 ? rest.length : at + 1);
        if (length < limit) parts.push(part.subarray(0, limit - length));
        length += part.length;
        if (at >= 0) break;
      }
      return length === 0
        ? null
        : Buffer.concat(parts)
            .toString("latin1")
            .replace(/\r?\n$/, "");
    },
    async bytes(count) {
      const parts: Uint8Array[] = [];
      for (let left = count; left > 0 && (await fill()); ) {
        const part = take(left);
        parts.push(part);
        left -= part.length;
      }
      return parts.length === 1 ? (parts[0] as Uint8Array) : Buffer.concat(parts);
    },
    async skip(count) {
      let left = count;
      while (left > 0 && (await fill())) left -= take(left).length;
      return left <= 0;
    },
  };
}
