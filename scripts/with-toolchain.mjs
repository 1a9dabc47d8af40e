// Runs a program with the pinned Node first in PATH: `node scripts/with-toolchain.mjs turbo run build`.
import { run } from "./lib/run.mjs";
import { stopWithParent } from "./lib/stop-with-parent.mjs";

stopWithParent();
const [command, ...args] = process.argv.slice(2);
process.exit((await run(command, args)).code);
