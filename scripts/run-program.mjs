// Runs one of the project's own TypeScript programs (eval, bench, train) with the pinned Node, packages built first.
import { spawn } from "node:child_process";
import { join } from "node:path";
import { build } from "./lib/build.mjs";
import { install } from "./lib/install.mjs";
import { root } from "./lib/root.mjs";
import { toolchain } from "./lib/toolchain.mjs";

const [program = "", ...args] = process.argv.slice(2);
await install();
await build();
const child = spawn("node", ["--max-old-space-size=6144", "--expose-gc", join(root, program), ...args], {
  cwd: process.env.INIT_CWD ?? root,
  env: toolchain(),
  stdio: "inherit",
});
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => child.kill(signal));
child.on("close", (code, signal) => process.exit(code ?? (signal === "SIGINT" ? 130 : 143)));
