import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative } from "node:path";
import { root } from "./root.mjs";

/** What each room may import of ours. Arrows point down only; stages never import each other. */
const mayImport = {
  "packages/core": [],
  "packages/extract": ["core"],
  "packages/annotate": ["core"],
  "packages/model-en": ["core"],
  "packages/knowledge": ["core"],
  "packages/resolve": ["core", "knowledge"],
  "packages/store": ["core"],
  "packages/pipeline": ["core", "extract", "annotate", "model-en", "knowledge", "resolve", "store"],
  "packages/sdk": ["core"],
  "apps/cli": ["core", "pipeline", "store"],
  "apps/reader": ["core", "pipeline", "store"],
};
const coreDependencies = new Set(["zod"]);
const sql = /\b(kysely|node:sqlite|pg)\b/;
const network = /^(undici|node:http|node:https|node:net|node:tls|node:dgram)$/;
const mayUseNetwork = ["packages/pipeline/src/fetch/", "packages/sdk/src/", "apps/"];

/** Every breach of the house's import rules, as lines of `file:line what`. */
export function checkImports() {
  return Object.keys(mayImport).flatMap((room) =>
    sourceFiles(join(root, room, "src")).flatMap((file) => breachesOf(room, file)),
  );
}

function sourceFiles(folder) {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return [];
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name) && !/\.test\.tsx?$/.test(name) && !name.includes("testing/"))
    .map((name) => join(folder, name));
}

function breachesOf(room, file) {
  const path = relative(root, file);
  const lines = readFileSync(file, "utf8").split("\n");
  const breaches = lines.flatMap((line, index) =>
    breachesOfLine(room, path, line).map((what) => `${path}:${index + 1} ${what}`),
  );
  if (lines.length > 401 && !path.includes("/generated/")) breaches.push(`${path}:401 is longer than 400 lines`);
  return breaches;
}

function breachesOfLine(room, path, line) {
  const breaches = [];
  const imported = /^\s*(?:import|export)\b.*?\bfrom\s+"([^"]+)"|\bimport\("([^"]+)"\)|^\s*import\s+"([^"]+)"/.exec(
    line,
  );
  const name = imported?.[1] ?? imported?.[2] ?? imported?.[3];
  if (name !== undefined) breaches.push(...breachesOfImport(room, path, line, name));
  const isApp = room.startsWith("apps/");
  if (!isApp && /\bprocess\.(env|exit|stdout|stderr)\b/.test(line))
    breaches.push("reads the environment, prints or exits outside apps/");
  if (!isApp && /\bconsole\.(log|error|warn|info)\(/.test(line)) breaches.push("prints outside apps/");
  if (
    /\bfetch\(/.test(line) &&
    !/\.fetch\(|function fetch|fetch\(\)/.test(line) &&
    !mayUseNetwork.some((place) => path.startsWith(place))
  ) {
    breaches.push("opens the network outside the fetcher, the SDK and the apps");
  }
  return breaches;
}

function breachesOfImport(room, path, line, name) {
  const breaches = [];
  const ours = /^@dateline\/([a-z-]+)/.exec(name)?.[1];
  if (ours !== undefined && !mayImport[room].includes(ours)) breaches.push(`must not import @dateline/${ours}`);
  if (room === "packages/sdk" && ours !== undefined && !/^\s*(import|export) type\b/.test(line))
    breaches.push("the SDK imports types only");
  const outside = ours === undefined && !name.startsWith(".") && !name.startsWith("node:");
  if (room === "packages/core" && outside && !coreDependencies.has(name))
    breaches.push(`core depends on zod alone, not on ${name}`);
  if (room !== "packages/store" && sql.test(name)) breaches.push("only store knows SQL");
  if (network.test(name) && !mayUseNetwork.some((place) => path.startsWith(place)))
    breaches.push("opens the network outside the fetcher, the SDK and the apps");
  return breaches;
}
