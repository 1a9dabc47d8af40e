import { asList, isObject, type JsonObject, type JsonValue } from "./json-value.ts";
import { parseLooseJson } from "./parse-loose-json.ts";

const deepest = 8;
const mostObjects = 2000;

/** All typed objects of a page's JSON-LD, `@graph` unfolded and `{"@id": …}` references replaced by what they name. */
export function readJsonLd(scripts: readonly string[]): JsonObject[] {
  const objects: JsonObject[] = [];
  for (const script of scripts) {
    const value = parseLooseJson(script);
    if (value !== null) collect(value, objects, 0);
  }
  const byId = new Map<string, JsonObject>();
  for (const object of objects) {
    const id = object["@id"];
    if (typeof id !== "string" || Object.keys(object).length < 2) continue;
    byId.set(id, { ...(byId.get(id) ?? {}), ...object });
  }
  return objects.map((object) => resolve(object, byId, 0) as JsonObject);
}

function collect(value: JsonValue, objects: JsonObject[], depth: number): void {
  if (depth > deepest || objects.length >= mostObjects) return;
  if (Array.isArray(value)) {
    for (const item of value) collect(item, objects, depth + 1);
    return;
  }
  if (!isObject(value)) return;
  if (value["@type"] !== undefined || value["@id"] !== undefined) objects.push(value);
  for (const [key, inner] of Object.entries(value)) {
    if (key !== "articleBody" && typeof inner === "object") collect(inner, objects, depth + 1);
  }
}

function resolve(value: JsonValue, byId: ReadonlyMap<string, JsonObject>, depth: number): JsonValue {
  if (depth > 3) return value;
  if (Array.isArray(value)) return value.slice(0, 100).map((item) => resolve(item, byId, depth + 1));
  if (!isObject(value)) return value;
  const id = value["@id"];
  const named = typeof id === "string" && asList(value).length === 1 && !("name" in value) ? byId.get(id) : undefined;
  const whole = named ? { ...named, ...value } : value;
  return Object.fromEntries(Object.entries(whole).map(([key, inner]) => [key, resolve(inner, byId, depth + 1)]));
}
