// `npm start`: install, build, ingest the samples into an embedded database, open the reader.
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { build } from "./lib/build.mjs";
import { install } from "./lib/install.mjs";
import { root } from "./lib/root.mjs";
import { run } from "./lib/run.mjs";
import { fail, say } from "./lib/say.mjs";
import { stopWithParent } from "./lib/stop-with-parent.mjs";

const stopping = stopWithParent();
const database = process.env.DATELINE_DB ?? join(root, ".dateline", "dateline.db");
const cli = join(root, "apps", "cli", "dist", "main.js");
const env = { DATELINE_DB: database };

await install();
await build();
mkdirSync(join(root, ".dateline"), { recursive: true });
say("taking the sample articles in");
const ingest = await run("node", [cli, "ingest", join(root, "samples")], { env });
if (stopping()) process.exit();
if (ingest.code !== 0)
  fail(
    "the samples could not be ingested.",
    "The lines above say why; `npm run -s dateline -- doctor` checks the set-up.",
  );
const { code } = await run("node", [cli, "serve", ...process.argv.slice(2)], { env });
process.exit(stopping() ? (process.exitCode ?? 0) : code);
