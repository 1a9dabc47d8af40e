import { Readable } from "node:stream";
import { constants, createGunzip } from "node:zlib";
import { InvalidDataError } from "@dateline/core";

const mostRatio = 300;
const freeBytes = 200_000_000;

/**
 * Unpacks a stream of gzip, several members included; one that is cut ends where it is cut. Throws `INVALID_DATA` where
 * it unpacks to more than 300 times its size, as no archive of pages does.
 */
export async function* gunzipStream(packed: AsyncIterable<Uint8Array>, where: string): AsyncGenerator<Uint8Array> {
  let [taken, given] = [0, 0];
  async function* counted() {
    for await (const chunk of packed) {
      taken += chunk.length;
      yield chunk;
    }
  }
  const source = Readable.from(counted(), { objectMode: false });
  // A plain end instead of an error, which would throw away what is unpacked but not yet read.
  const gunzip = createGunzip({ chunkSize: 65_536, finishFlush: constants.Z_SYNC_FLUSH });
  source.on("error", (error) => gunzip.destroy(error));
  try {
    for await (const chunk of source.pipe(gunzip)) {
      given += (chunk as Uint8Array).length;
      if (given > freeBytes && given > taken * mostRatio) {
        throw new InvalidDataError({
          what: `The archive unpacks to more than ${mostRatio} times its size`,
          where,
          next: "Unpack it by hand and check what it holds.",
        });
      }
      yield chunk as Uint8Array;
    }
  } finally {
    source.destroy();
    gunzip.destroy();
  }
}
