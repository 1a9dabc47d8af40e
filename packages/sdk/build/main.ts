// Writes src/generated/api.ts anew: run after a schema of @dateline/core has changed.
import { writeFileSync } from "node:fs";
import { formattedTypes, typesFile } from "./formatted-types.ts";

writeFileSync(typesFile, formattedTypes());
process.stderr.write(`wrote ${typesFile}\n`);
