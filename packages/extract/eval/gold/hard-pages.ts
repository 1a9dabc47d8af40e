import { readFileSync } from "node:fs";
import hard from "./hard/gold.json" with { type: "json" };
import texts from "./hard/texts.json" with { type: "json" };

/** One hand-written page in the shape of a real site, and what a reader says of it. */
export interface HardPage {
  id: string;
  language: keyof typeof texts;
  url: string;
  title: string;
  authors: string[];
  /** ISO 8601, as fine as the page tells it; null where the page does not say. */
  published: string | null;
  modified: string | null;
  /** `news` also stands for pages that do not say what they are. */
  kind: string;
  publisher: string;
  canonical: string;
}

/** The hand-written pages with their HTML, in which `{{text}}` is filled with the paragraphs of the page's language. */
export function hardPages(): (HardPage & { html: string })[] {
  return (hard as HardPage[]).map((page) => {
    const file = new URL(`./hard/${page.id}.html`, import.meta.url);
    const paragraphs = texts[page.language].map((text) => `<p>${text}</p>`).join("\n");
    return { ...page, html: readFileSync(file, "utf8").replace("{{text}}", paragraphs) };
  });
}
