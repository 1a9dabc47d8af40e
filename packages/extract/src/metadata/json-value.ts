import { decodeEntities } from "../text/index.ts";

/** Any JSON value. */
export type JsonValue = string | number | boolean | null | JsonValue[] | JsonObject;
/** A JSON object. */
export type JsonObject = { [key: string]: JsonValue };

/** True for a JSON object, not an array or null. */
export function isObject(value: JsonValue | undefined): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A value as a list: nothing as none, one as one, JSON-LD's `@list` and `@set` as what they hold. */
export function asList(value: JsonValue | undefined): JsonValue[] {
  if (value === undefined || value === null) return [];
  if (Array.isArray(value)) return value;
  const held = typeof value === "object" ? (value["@list"] ?? value["@set"]) : undefined;
  return Array.isArray(held) ? held : [value];
}

/** The first text of a value: a string itself, or the `@value` or `name` of an object; null where none. */
export function asText(value: JsonValue | undefined): string | null {
  for (const item of asList(value)) {
    if (typeof item === "string" && item.trim() !== "") return decodeEntities(item.trim());
    if (isObject(item)) {
      const inner = item["@value"] ?? item.name;
      if (typeof inner === "string" && inner.trim() !== "") return decodeEntities(inner.trim());
    }
  }
  return null;
}
