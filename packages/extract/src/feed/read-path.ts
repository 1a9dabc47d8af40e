/** The first text at one of these paths ("dc.creators", "guid.value") of a parsed feed, null where none is. */
export function readPath(value: unknown, paths: readonly string[]): string | null {
  for (const path of paths) {
    const found = textAt(path.split(".").reduce(step, value));
    if (found !== null) return found;
  }
  return null;
}

/** All texts at one path, such as the names of several authors. */
export function readAll(value: unknown, path: string): string[] {
  const [head = "", ...rest] = path.split(".");
  const next = step(value, head);
  const list = Array.isArray(next) ? next : [next];
  if (rest.length > 0) return list.flatMap((item) => readAll(item, rest.join(".")));
  return list.map(textAt).filter((text) => text !== null);
}

function step(value: unknown, key: string): unknown {
  const first = Array.isArray(value) ? value[0] : value;
  return typeof first === "object" && first !== null && Object.hasOwn(first, key)
    ? (first as Record<string, unknown>)[key]
    : undefined;
}

function textAt(value: unknown): string | null {
  const first = Array.isArray(value) ? value[0] : value;
  if (typeof first === "string" && first.trim() !== "") return first.trim();
  return typeof first === "object" && first !== null && "value" in first ? textAt(first.value) : null;
}
