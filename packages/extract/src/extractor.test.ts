import { readdirSync, readFileSync } from "node:fs";
import { Article, type Page } from "@dateline/core";
import { describe, expect, it } from "vitest";
import { extractor } from "./extractor.ts";

const samples = new URL("../../../samples/", import.meta.url);
const names = readdirSync(samples).filter((name) => /\.(?:html|txt)$/.test(name));

function pageOf(name: string): Page {
  const bytes = readFileSync(new URL(name, samples));
  return {
    source: { kind: "file", path: name },
    url: null,
    bytes,
    contentType: null,
    fetchedAt: "2026-01-05T08:00:00Z",
  };
}

describe("extractor", () => {
  it.each(names)("reads %s as a valid English article without the words of its frame", (name) => {
    const article = extractor.extract(pageOf(name), {});
    expect(Article.safeParse(article).success).toBe(true);
    expect(article.text.length).toBeGreaterThan(1500);
    expect(article.language?.code).toBe("en");
    expect(article.removed.length).toBeGreaterThan(3);
    expect(article.text).not.toMatch(
      /cookie|newsletter|Condividi|Teilen|Partager|Compartir|©|Impressum|Tous droits|Mostra di più/i,
    );
  });

  it("gives the same article twice", () => {
    const [name = ""] = names;
    expect(extractor.extract(pageOf(name), {})).toEqual(extractor.extract(pageOf(name), {}));
  });

  it("uses a person's date only where the page has none", () => {
    const undated = extractor.extract(pageOf("why-niamey-turned-its-back-on-paris.txt"), { published: "2023-09-28" });
    expect(undated.published).toMatchObject({ value: "2023-09-28", source: "user" });
    const dated = extractor.extract(pageOf("last-french-unit-leaves-gao.html"), { published: "2001-01-01" });
    expect(dated.published?.value).toBe("2022-08-16T09:30:00+02:00");
  });
});
