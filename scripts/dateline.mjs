// `npm run -s dateline -- …`: the command from this checkout, in the folder the person stands in.
import { spawn } from "node:child_process";
import { existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { build } from "./lib/build.mjs";
import { install } from "./lib/install.mjs";
import { root } from "./lib/root.mjs";
import { toolchain } from "./lib/toolchain.mjs";

const cli = join(root, "apps", "cli", "dist", "main.js");
await install();
if (!existsSync(cli)) await build();
const database = process.env.DATELINE_DB ?? join(root, ".dateline", "dateline.db");
if (!process.env.DATELINE_DB) mkdirSync(join(root, ".dateline"), { recursive: true });

const child = spawn("node", [cli, ...process.argv.slice(2)], {
  cwd: process.env.INIT_CWD ?? process.cwd(),
  env: toolchain({ DATELINE_DB: database }),
  stdio: "inherit",
});
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
const parent = process.ppid;
setInterval(() => process.ppid !== parent && child.kill("SIGTERM"), 400).unref();
child.on("error", (error) => {
  process.stderr.write(`dateline: ${error.message}\n`);
  process.exit(1);
});
child.on("close", (code, signal) => process.exit(code ?? (signal === "SIGINT" ? 130 : 143)));
