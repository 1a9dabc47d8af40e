import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { generateTypes } from "./generate-types.ts";

/** Where the generated types lie. */
export const typesFile = fileURLToPath(new URL("../src/generated/api.ts", import.meta.url));

/** The generated types in the style of the house; throws where the formatter refuses them. */
export function formattedTypes(): string {
  const result = spawnSync("biome", ["format", `--stdin-file-path=${typesFile}`], {
    input: generateTypes(),
    encoding: "utf8",
    shell: process.platform === "win32",
  });
  if (result.status !== 0) throw new Error(`biome could not format the types: ${result.error ?? result.stderr}`);
  return result.stdout;
}
