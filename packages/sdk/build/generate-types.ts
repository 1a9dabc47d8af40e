import {
  ActorMention,
  ActorSummary,
  ActorView,
  ArticleSummary,
  ArticleView,
  Correction,
  EventEdit,
  EventView,
  RelationSummary,
  RelationView,
  SearchResult,
  Source,
  StorySummary,
  StoryView,
} from "@dateline/core";
import { type JsonSchema, printType } from "./print-type.ts";

const answers = [
  ArticleSummary,
  ArticleView,
  ActorSummary,
  ActorView,
  ActorMention,
  EventView,
  EventEdit,
  StorySummary,
  StoryView,
  RelationSummary,
  RelationView,
  Correction,
  Source,
  SearchResult,
];

const head = `// Generated from the schemas of @dateline/core by build/main.ts; changes here are lost.
`;

/** All shapes the API answers with as plain TypeScript, in the order of their names and not yet formatted. */
export function generateTypes(): string {
  const shapes = new Map<string, JsonSchema>();
  for (const answer of answers) {
    const { $defs = {} } = answer.toJSONSchema() as JsonSchema;
    for (const [name, schema] of Object.entries($defs)) shapes.set(name, schema);
  }
  const names = [...shapes.keys()].sort();
  return [head, ...names.map((name) => printShape(name, shapes.get(name) ?? {}))].join("\n");
}

function printShape(name: string, schema: JsonSchema): string {
  const comment = schema.description === undefined ? "" : `/** ${schema.description.replaceAll("*/", "* /")} */\n`;
  if (schema.type === "object") return `${comment}export interface ${name} ${printType(schema)}\n`;
  return `${comment}export type ${name} = ${printType(schema)};\n`;
}
