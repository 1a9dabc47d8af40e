import { buildPage } from "../eval/gold/build-page.ts";
import type { GoldSpec } from "../eval/gold/gold-page.ts";
import specs from "../eval/gold/pages.json" with { type: "json" };
import { readPages } from "../eval/read-pages.ts";
import { benchPages } from "./bench-pages.ts";

/** The speed of extraction on pages of a folder of training data, or on the generated gold pages where there is none. */
export function benchExtract(folder: string | null): Record<string, number> {
  if (folder !== null) return benchPages(readPages(folder));
  const encoder = new TextEncoder();
  return benchPages(
    (specs as GoldSpec[]).map((spec, index) => ({
      id: String(index),
      url: spec.url,
      bytes: encoder.encode(buildPage(spec)),
      body: "",
    })),
  );
}
