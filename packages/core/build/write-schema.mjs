// Writes the JSON Schema of every schema that carries an id, all in one file, beside the built package.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { z } from "zod";
import * as core from "../dist/index.js";

const { version } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
const { schemas } = z.toJSONSchema(z.globalRegistry, { uri: (id) => `#/$defs/${id}`, io: "input" });
const definitions = {};
for (const [id, schema] of Object.entries(schemas).sort(([a], [b]) => (a < b ? -1 : 1))) {
  const { $schema: _, $id: __, id: ___, ...rest } = schema;
  definitions[id] = rest;
}

for (const value of Object.values(core)) {
  const id = value instanceof z.ZodType ? value.meta()?.id : undefined;
  if (id !== undefined && !(id in definitions)) throw new Error(`the schema ${id} was not written`);
}
const text = JSON.stringify(
  {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    title: `Dateline ${version}`,
    description:
      "The domain model of Dateline. What JSON Schema cannot say, such as that a quote is in its article's text, is checked by the package.",
    $defs: definitions,
  },
  null,
  2,
);
for (const [, id] of text.matchAll(/"#\/\$defs\/([^"]+)"/g)) {
  if (!(id in definitions)) throw new Error(`the schema ${id} is referred to and was not written`);
}

const folder = new URL("../schema/", import.meta.url);
mkdirSync(folder, { recursive: true });
writeFileSync(new URL("dateline.schema.json", folder), `${text}\n`);
