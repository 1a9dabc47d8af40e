import { declarations } from "./declarations.ts";
import type { GoldSpec } from "./gold-page.ts";
import { layouts, traps } from "./layouts.ts";
import texts from "./texts.json" with { type: "json" };

/** The HTML of a gold page; throws where a specification names a layout, declaration or trap that does not exist. */
export function buildPage(spec: GoldSpec): string {
  const around = spec.traps.map((name) => need(traps[name], name)(spec));
  const head = spec.declares.map((name) => need(declarations[name], name)(spec)).join("\n");
  const body = need(layouts[spec.layout], spec.layout)(spec, texts[spec.language]);
  return `<!doctype html><html lang="${spec.language}"><head><meta charset="utf-8"><title>${spec.title} | ${spec.site}</title>
${head}</head><body><nav><a href="/">Home</a> <a href="/news">News</a></nav>
${around.map(({ before }) => before ?? "").join("\n")}${body}${around.map(({ after }) => after ?? "").join("\n")}</body></html>`;
}

function need<T>(value: T | undefined, name: string): T {
  if (value === undefined) throw new Error(`No layout, declaration or trap is named ${name}`);
  return value;
}
