import { hostilePages } from "../src/hostile/hostile-pages.ts";
import { extractor } from "../src/index.ts";
import { dropScripts } from "../src/tree/drop-scripts.ts";

const rounds = 5;
const sizes = { small: 100_000, large: 400_000 };
const parts = ["<script>x</script>", "<script><!--</script>", "<style>", "<script ", "<!--"];
const sentence =
  "<p>The council met behind closed doors on Monday and agreed to open two emergency wells, it said.</p>";

/**
 * How the processor time grows where a page grows four times: 4 is linear and 16 quadratic. `slowest-hostile-page` is in seconds
 * of processor time.
 */
export function measureGrowth(): Record<string, number> {
  const growth = (run: (size: number) => void) => {
    shortest(() => run(sizes.small));
    const small = shortest(() => run(sizes.small));
    return shortest(() => run(sizes.large)) / small;
  };
  const scripts = parts.map((part) => growth((size) => dropScripts(part.repeat(size))));
  // New words each time, since the extractor remembers what it compared before.
  let told = 0;
  const paragraph = () => sentence.replace("two", String(told++));
  const text = growth((size) => read(new TextEncoder().encode(Array.from({ length: size / 100 }, paragraph).join(""))));
  const hostile = Object.values(hostilePages).map((make) => {
    const bytes = make();
    return shortest(() => read(bytes), 1) / 1000;
  });
  return {
    "growth.scripts": Math.max(...scripts),
    "growth.text": text,
    "slowest-hostile-page": Math.max(...hostile),
  };
}

function read(bytes: Uint8Array): void {
  const page = { source: { kind: "stdin" as const }, url: null, bytes, contentType: null };
  try {
    extractor.extract({ ...page, fetchedAt: "2026-01-01T00:00:00Z" }, {});
  } catch {
    // Whether a page is refused is for the tests; here it is only timed.
  }
}

/** The least processor time of some runs in milliseconds: other work on the machine does not count. */
function shortest(run: () => void, times = rounds): number {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < times; round++) {
    const start = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(start);
    best = Math.min(best, (user + system) / 1000);
  }
  return best;
}
