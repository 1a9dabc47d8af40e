// Style by Biome, then the import rules of the house. Exit code 1 where either is broken.
import { checkImports } from "./lib/check-imports.mjs";
import { run } from "./lib/run.mjs";

const style = await run("biome", [
  "ci",
  "--diagnostic-level=error",
  ...(process.stdout.isTTY ? [] : ["--colors=off"]),
  ".",
]);
const broken = checkImports();
for (const line of broken) process.stderr.write(`${line}\n`);
process.stderr.write(broken.length === 0 ? "import rules: hold\n" : `import rules: ${broken.length} broken\n`);
process.exit(style.code === 0 && broken.length === 0 ? 0 : 1);
