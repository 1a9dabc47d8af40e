import { readPages } from "../eval/read-pages.ts";
import { benchPages } from "./bench-pages.ts";
import { measureGrowth } from "./measure-growth.ts";
import { variedPages } from "./varied-pages.ts";

/**
 * The speed of extraction on pages of a folder of training data, or on framed pages of the gold where there is none, and
 * how its time grows with the page.
 */
export function benchExtract(folder: string | null): Record<string, number> {
  return { ...benchPages(folder === null ? variedPages() : readPages(folder)), ...measureGrowth() };
}
