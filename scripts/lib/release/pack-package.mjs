import { join } from "node:path";
import { run } from "../run.mjs";

/** Packs a package; resolves to `{ tarball, files, size, error }`, the files as paths in the package and the size in bytes. */
export async function packPackage(folder, destination) {
  const args = ["pack", "--json", "--pack-destination", destination];
  const { code, output } = await run("npm", args, { cwd: folder, quiet: true });
  if (code !== 0) return { error: `npm pack failed: ${output.trim()}` };
  const [packed] = Object.values(JSON.parse(output.slice(output.search(/^[[{]/m))));
  return {
    tarball: join(destination, packed.filename),
    files: packed.files.map(({ path }) => path),
    size: packed.size,
    error: null,
  };
}
