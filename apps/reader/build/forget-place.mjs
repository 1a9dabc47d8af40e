// Runs before packing: Next notes the folder of the build in its manifests, which is nobody else's business and of no
// use elsewhere, so that path is written as `.`.
import { readFileSync, writeFileSync } from "node:fs";

const manifest = new URL("../.next/required-server-files.json", import.meta.url);
const { outputFileTracingRoot } = JSON.parse(readFileSync(manifest, "utf8")).config;
const place = JSON.stringify(outputFileTracingRoot).slice(0, -1);
for (const file of [manifest, new URL("../.next/required-server-files.js", import.meta.url)])
  writeFileSync(file, readFileSync(file, "utf8").replaceAll(place, '".'));
