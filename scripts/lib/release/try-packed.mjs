import { cpSync, existsSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../root.mjs";
import { run } from "../run.mjs";

const text = `Malia expels the ambassador of Norland

BRENT (Agency) - The government of Mali expelled the ambassador of France on 31 January 2022, state television said.
`;

/**
 * Unpacks all tarballs side by side, as an install would, and uses them: every package with an entry is imported, and
 * the packed command takes a text in and lists it. Packages of others come from this project's own install.
 */
export async function tryPacked(folder, packed) {
  const consumer = join(folder, "consumer");
  for (const { manifest, where, tarball } of packed) {
    const home = join(consumer, "node_modules", manifest.name);
    mkdirSync(home, { recursive: true });
    const { code, output } = await run("tar", ["-xzf", tarball, "-C", home, "--strip-components=1"], { quiet: true });
    if (code !== 0) return [`${manifest.name} could not be unpacked: ${output.trim()}`];
    linkOwn(join(root, where, "node_modules"), join(home, "node_modules"));
  }
  writeFileSync(join(consumer, "package.json"), '{ "name": "consumer", "private": true, "type": "module" }\n');
  writeFileSync(join(consumer, "article.txt"), text);
  const findings = [];
  for (const { manifest } of packed) {
    if (manifest.exports?.["."] === undefined) continue;
    const { code, output } = await use(consumer, ["--input-type=module", "--eval", `await import("${manifest.name}")`]);
    if (code !== 0) findings.push(`${manifest.name} cannot be imported when packed: ${output.trim()}`);
  }
  return findings.length > 0 ? findings : tryCommand(consumer);
}

async function tryCommand(consumer) {
  const command = [join("node_modules", "@dateline", "cli", "dist", "main.js")];
  const taken = await use(consumer, [
    ...command,
    "ingest",
    "article.txt",
    "--db",
    "try.db",
    "--published",
    "2022-02-01",
  ]);
  if (taken.code !== 0) return [`the packed command cannot take a text in: ${taken.output.trim()}`];
  const listed = await use(consumer, [...command, "list", "articles", "--db", "try.db", "--json"]);
  if (listed.code === 0 && listed.output.includes("expels the ambassador")) return [];
  return [`the packed command does not list what it took in: ${listed.output.trim()}`];
}

function use(cwd, args) {
  return run("node", args, { cwd, quiet: true, env: { NO_COLOR: "1" } });
}

// A package of others that npm keeps beside one of ours is of a version of its own, so it goes along.
function linkOwn(from, to) {
  if (!existsSync(from)) return;
  for (const name of readdirSync(from)) {
    if (name.startsWith(".")) continue;
    cpSync(join(from, name), join(to, name), { recursive: true, dereference: false });
  }
}
