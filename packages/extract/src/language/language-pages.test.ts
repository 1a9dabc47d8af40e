import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { blocksOf, extractHtml } from "../testing/extract-html.ts";

const title = {
  fr: "Le barrage de Tolna restera fermé tout l'hiver",
  es: "La presa de Tolna seguirá cerrada todo el invierno",
  ar: "سد تولنا يبقى مغلقا طوال الشتاء",
  ru: "Плотина в Тольне останется закрытой всю зиму",
  zh: "托尔纳大坝整个冬季将继续关闭",
};
const authors: Record<string, string[]> = {
  fr: ["Claire Montel"],
  es: ["Clara Montes", "Andrés Pardo"],
  ar: ["هدى المصري"],
  ru: ["Анна Мельник", "Пётр Сорока"],
  zh: ["陈立新", "周敏"],
};
const heading: Record<string, string> = {
  fr: "Une vallée sans électricité",
  es: "Un valle sin luz",
  ar: "واد بلا كهرباء",
  ru: "Долина без света",
  zh: "没有电的山谷",
};
const furniture: Record<string, string> = {
  fr: "Lire aussi",
  es: "Síguenos en Facebook",
  ar: "اقرأ أيضا",
  ru: "Читайте также",
  zh: "责任编辑",
};
const read = (language: string, change: (html: string) => string = (html) => html) => {
  const html = readFileSync(new URL(`./pages/${language}.html`, import.meta.url), "utf8");
  return extractHtml(change(html), `https://paper.example/${language}/dam`);
};

describe.each(Object.entries(title))("a page in %s", (language, expected) => {
  it("gives its title, its authors, its day and its language", () => {
    const article = read(language);
    expect(article.title).toBe(expected);
    expect(article.byline.map(({ name }) => name)).toEqual(authors[language]);
    expect(article.published?.value).toMatch(/^2023-11-13T07:45/);
    expect(article.language).toMatchObject({ code: language, source: "declared" });
  });

  it("tells its language where it does not say", () => {
    const article = read(language, (html) => html.replace(/ lang="[^"]*"/, ""));
    expect(article.language).toMatchObject({ code: language, source: "detected" });
  });

  it("keeps its paragraphs and its heading, and leaves out its furniture with a reason", () => {
    const article = read(language);
    const blocks = blocksOf(article);
    expect(blocks.filter(({ kind }) => kind === "paragraph").length).toBe(4);
    expect(blocks.filter(({ kind }) => kind === "heading").map(({ text }) => text)).toEqual([heading[language]]);
    const left = article.removed.find(({ text }) => text.startsWith(furniture[language] ?? "-"));
    expect(left?.rule).toBe(`phrase-${language}`);
    expect(article.text).not.toContain(furniture[language]);
  });
});

it("the change of a page is told apart from its publication in one line", () => {
  expect(read("fr").modified?.value).toBe("2023-11-14");
});
