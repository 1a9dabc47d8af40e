import { OptionsError } from "../error/index.ts";

/** The path of one record; throws `OptionsError` for an id that would be read as another path. */
export function pathOf(collection: string, id: string): string {
  if (typeof id === "string" && id !== "" && id !== "." && id !== "..")
    return `${collection}/${encodeURIComponent(id)}`;
  throw new OptionsError({
    what: "The id is missing",
    where: `${collection}/${id}`,
    next: "Give the id of a record, such as those a list holds.",
  });
}
