import { cpSync, existsSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { root } from "../root.mjs";
import { run, stopChildren } from "../run.mjs";

const title = "Peru and Chile sign a fishing agreement";
const text = `${title}

LIMA - The foreign ministers of Peru and Chile signed an agreement on fishing rights on 3 May 2021, officials said.
`;

/**
 * Unpacks all tarballs side by side, as an install would, and uses them: every package with an entry is imported, and
 * the packed command takes a text in, lists it and serves it. Packages of others come from this project's own install.
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
    "2021-05-04",
  ]);
  if (taken.code !== 0) return [`the packed command cannot take a text in: ${taken.output.trim()}`];
  const listed = await use(consumer, [...command, "list", "articles", "--db", "try.db", "--json"]);
  if (listed.code !== 0 || !listed.output.includes(title))
    return [`the packed command does not list what it took in: ${listed.output.trim()}`];
  return tryReader(consumer, command);
}

/** Serves the packed reader until a page and the API answer, or for a minute. */
async function tryReader(consumer, command) {
  const port = await freePort();
  let ended = null;
  const serving = use(consumer, [...command, "serve", "--db", "try.db", "--port", String(port)]).then((result) => {
    ended = result;
  });
  const [page, answer] = await Promise.all(
    ["/", "/api/v1/articles"].map((path) => textOf(`http://127.0.0.1:${port}${path}`, () => ended !== null)),
  );
  stopChildren();
  await serving;
  return [page, answer].every((text) => text.includes(title))
    ? []
    : [`the packed reader does not show what was taken in: ${ended?.output.trim()}`];
}

async function textOf(address, isOver) {
  for (const start = Date.now(); Date.now() - start < 60_000 && !isOver(); ) {
    const answer = await fetch(address).catch(() => null);
    if (answer?.ok) return answer.text();
    await new Promise((done) => setTimeout(done, 200));
  }
  return "";
}

function freePort() {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, "127.0.0.1", () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
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
