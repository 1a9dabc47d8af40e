/** The parts of JSON Schema that zod writes and this generator reads. */
export interface JsonSchema {
  $ref?: string;
  $defs?: Record<string, JsonSchema>;
  type?: string | string[];
  const?: string | number | boolean | null;
  enum?: (string | number | boolean | null)[];
  anyOf?: JsonSchema[];
  oneOf?: JsonSchema[];
  allOf?: JsonSchema[];
  items?: JsonSchema;
  properties?: Record<string, JsonSchema>;
  required?: string[];
  additionalProperties?: boolean | JsonSchema;
  description?: string;
}

/** A schema as a TypeScript type; throws for what it cannot print rather than write `unknown`. */
export function printType(schema: JsonSchema): string {
  if (schema.$ref !== undefined) return schema.$ref.replace("#/$defs/", "");
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (schema.enum) return schema.enum.map((value) => JSON.stringify(value)).join(" | ");
  const union = schema.anyOf ?? schema.oneOf;
  if (union) return union.map(printType).join(" | ");
  if (Array.isArray(schema.type)) return schema.type.map((type) => printType({ ...schema, type })).join(" | ");
  if (schema.type === "array" && schema.items) return printArray(printType(schema.items));
  if (schema.type === "object" && schema.properties) return printObject(schema);
  if (schema.type === "object" && typeof schema.additionalProperties === "object")
    return `Record<string, ${printType(schema.additionalProperties)}>`;
  const simple = simpleTypes[schema.type ?? ""];
  if (simple) return simple;
  throw new Error(`no TypeScript type is known for ${JSON.stringify(schema).slice(0, 200)}`);
}

const simpleTypes: Readonly<Record<string, string>> = {
  string: "string",
  number: "number",
  integer: "number",
  boolean: "boolean",
  null: "null",
};

function printArray(item: string): string {
  return /^\w+$/.test(item) ? `${item}[]` : `Array<${item}>`;
}

function printObject(schema: JsonSchema): string {
  const required = new Set(schema.required);
  const lines = Object.entries(schema.properties ?? {}).map(
    ([name, property]) => `${name}${required.has(name) ? "" : "?"}: ${printType(property)};`,
  );
  return `{\n${lines.join("\n")}\n}`;
}
