import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** All packages of a copy, in the order of their names: `{ folder, where, manifest }`. */
export function listPackages(folder) {
  return ["packages", "apps"]
    .flatMap((room) => readdirSync(join(folder, room)).map((name) => `${room}/${name}`))
    .filter((where) => existsSync(join(folder, where, "package.json")))
    .map((where) => ({
      where,
      folder: join(folder, where),
      manifest: JSON.parse(readFileSync(join(folder, where, "package.json"), "utf8")),
    }))
    .sort((one, other) => one.manifest.name.localeCompare(other.manifest.name));
}
