import { InputTooLargeError, type Page } from "@dateline/core";
import { archiveKind, openArchive, peekStream } from "./archive/index.ts";
import type { Input } from "./input.ts";
import type { InputContext } from "./list-inputs.ts";
import { type OpenContext, openPage } from "./open-page.ts";

const name = "standard input";
const headLength = 65_536;
const mostBytes = 20_000_000;

/** Standard input: a list or archive of pages as a stream, or one page or feed read whole. */
export function stdinInput(context: InputContext, opening: OpenContext): Input {
  const whole = async () => asPage((await context.readStdin?.()) ?? new Uint8Array(), context.now);
  async function* pages() {
    if (context.streamStdin === undefined) {
      yield* await openPage(await whole(), name, opening);
      return;
    }
    const { head, whole: stream } = await peekStream(context.streamStdin(), headLength);
    const kind = archiveKind("", head);
    if (kind === null) yield* await openPage(asPage(await collect(stream), context.now), name, opening);
    else yield* openArchive({ kind, name, path: null, stream: () => stream, now: context.now });
  }
  return { name, read: whole, open: pages };
}

async function collect(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of stream) {
    length += chunk.length;
    if (length > mostBytes) {
      const what = `The input is larger than ${mostBytes / 1e6} MB`;
      throw new InputTooLargeError({ what, where: name, next: "Split it, or save only the article." });
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function asPage(bytes: Uint8Array, now: () => Date): Page {
  return { source: { kind: "stdin" }, url: null, bytes, contentType: null, fetchedAt: now().toISOString() };
}
