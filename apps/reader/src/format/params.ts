/** A parameter of an address or field of a form as it may come: once, several times, or not at all. */
export type Param = string | string[] | undefined;

/** The last value of a parameter, trimmed; empty where it was not given. */
export function one(value: Param): string {
  return (Array.isArray(value) ? (value.at(-1) ?? "") : (value ?? "")).trim();
}

/** All values of a parameter, each once, without empty ones. */
export function many(value: Param): string[] {
  const values = Array.isArray(value) ? value : value === undefined ? [] : [value];
  return [...new Set(values.map((each) => each.trim()).filter((each) => each !== ""))];
}
