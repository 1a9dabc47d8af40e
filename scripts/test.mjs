// `npm test`: install, then build, types, style, import rules and all tests; ends with one line that counts them.
import { install } from "./lib/install.mjs";
import { run } from "./lib/run.mjs";
import { fail, say } from "./lib/say.mjs";
import { stopWithParent } from "./lib/stop-with-parent.mjs";

stopWithParent();
await install();
say("checking style and import rules");
const check = await run("node", ["scripts/check.mjs"]);
say("building, checking types and running the tests");
let passed = 0;
let failed = 0;
const tests = await run(
  "turbo",
  ["run", "build", "typecheck", "test", "--continue", "--output-logs=new-only", "--concurrency=2"],
  {
    onLine: count,
  },
);
if (tests.code === 0 && passed === 0) await recount();
process.stdout.write(`\ntests: ${passed} passed, ${failed} failed\n`);
if (check.code !== 0)
  fail("style or import rules are broken.", "The lines above say where; `npx biome check --write` mends style.");
if (tests.code !== 0) fail("a build, a type check or a test failed.", "The lines above say which.");

// Where every result came from the cache nothing was printed: the kept logs hold the counts.
async function recount() {
  await run("turbo", ["run", "test", "--output-logs=full"], { onLine: count });
}

function count(line) {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: colour codes stand between the words.
  const plain = line.replace(/\u001b\[[0-9;]*m/g, "");
  const counts = /\bTests\s+(?:(\d+) failed \| )?(?:(\d+) passed)?/.exec(plain);
  if (!counts) return;
  failed += Number(counts[1] ?? 0);
  passed += Number(counts[2] ?? 0);
}
