// Some registries lack binary packages of other platforms; npm then leaves them out of the lock and `npm ci` refuses
// its own file. This writes each missing entry from the exact versions that packages list as optional.
import { readFileSync, writeFileSync } from "node:fs";

const path = new URL("../package-lock.json", import.meta.url);
const lock = JSON.parse(readFileSync(path, "utf8"));
const platforms = [
  "darwin",
  "win32",
  "linux",
  "freebsd",
  "android",
  "openharmony",
  "netbsd",
  "openbsd",
  "sunos",
  "aix",
];
const cpus = ["arm64", "x64", "ia32", "arm", "ppc64", "riscv64", "s390x", "loong64", "mips64el"];
let added = 0;

for (const [where, entry] of Object.entries(lock.packages)) {
  if (where === "" || entry.link) continue;
  for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
    if (!/^\d/.test(version)) continue;
    if (isPresent(where, name)) continue;
    lock.packages[`node_modules/${name}`] = missingEntry(name, version, entry.dev === true);
    added += 1;
  }
}

const sorted = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync(path, `${JSON.stringify({ ...lock, packages: sorted }, null, 2)}\n`);
console.error(`package-lock.json: ${added} entries for other platforms added`);

function isPresent(where, name) {
  const parts = where.split("/node_modules/");
  for (let depth = parts.length; depth >= 0; depth -= 1) {
    const base = parts.slice(0, depth).join("/node_modules/");
    if (lock.packages[base === "" ? `node_modules/${name}` : `${base}/node_modules/${name}`]) return true;
  }
  return false;
}

function missingEntry(name, version, dev) {
  const words = name.split(/[-/]/);
  const os = platforms.filter((platform) => words.includes(platform));
  const cpu = cpus.filter((arch) => words.includes(arch));
  return { version, ...(cpu.length && { cpu }), ...(dev && { dev }), optional: true, ...(os.length && { os }) };
}
