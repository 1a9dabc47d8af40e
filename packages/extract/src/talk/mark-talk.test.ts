import { describe, expect, it } from "vitest";
import { extractHtml } from "../testing/extract-html.ts";

const intro =
  "Tomas Welk has kept the lock at Brennfurt for thirty years. We met him on Friday, when the river was still high.";
const turns: [string, string][] = [
  [
    "Why does the gate stay shut?",
    "Because the wall behind it is older than the law, and nobody wants to sign for it.",
  ],
  [
    "Who should sign?",
    "Those who drew the plan. I have asked them every spring, and every spring they send a new man.",
  ],
  ["What will you do next year?", "I will open it myself if they do not, and they can send me the bill for the water."],
];
const more =
  "He laughs, and then he does not laugh any more, and looks for a while at the brown water under the bridge.";
const forms: Record<string, (question: string, answer: string) => string> = {
  "bold questions": (q, a) => `<p><b>${q}</b></p><p>${a}</p>`,
  "one speaker in bold": (q, a) => `<p><strong>The Mail: ${q}</strong></p><p><strong>Welk:</strong> ${a}</p>`,
  "names of two speakers": (q, a) => `<p>Ana Feld: ${q}</p><p>Tomas Welk: ${a}</p>`,
  "Q and A": (q, a) => `<p>Q. – ${q}</p><p>A. – ${a}</p>`,
  headings: (q, a) => `<h3>${q}</h3><p>${a}</p>`,
  "a definition list": (q, a) => `<dl><dt>${q}</dt><dd>${a}</dd></dl>`,
};
const page = (body: string) =>
  `<!doctype html><html lang="en"><head><title>At the lock</title></head><body><article><h1>At the lock</h1><p>${intro}</p>${body}</article></body></html>`;
const rolesOf = (html: string, url: string) => {
  const { blocks, text } = extractHtml(html, url);
  return blocks.map(({ role, start, end }) => [role ?? "-", text.slice(start, end).replace(/^[^:–]{1,12}[:–]\s/, "")]);
};

describe("questions and answers", () => {
  it.each(Object.entries(forms))("are told apart: %s", (_, write) => {
    const html = page(turns.map(([q, a]) => write(q, a)).join(""));
    const expected = [
      ["-", intro],
      ...turns.flatMap(([q, a]) => [
        ["question", q],
        ["answer", a],
      ]),
    ];
    expect(rolesOf(html, "https://mail.example/interview/welk")).toEqual(expected);
  });

  it("an answer takes as many paragraphs as it has", () => {
    const html = page(turns.map(([q, a]) => `<p><b>${q}</b></p><p>${a}</p><p>${more}</p>`).join(""));
    const roles = rolesOf(html, "https://mail.example/interview/welk").map(([role]) => role);
    expect(roles).toEqual(["-", ...turns.flatMap(() => ["question", "answer", "answer"])]);
  });

  it.each([
    ["a report with two questions in it", `<p><b>${turns[0]?.[0]}</b></p><p>${turns[0]?.[1]}</p><p>${more}</p>`],
    ["places before a colon", ["Karsa", "Orlenga", "Brennfurt"].map((place) => `<p>${place}: ${more}</p>`).join("")],
    ["a report without questions", `<h3>The gate</h3><p>${more}</p><h3>The wall</h3><p>${more} ${more}</p>`],
  ])("%s has none", (_, body) => {
    expect(extractHtml(page(body), "https://mail.example/news/lock").blocks.filter(({ role }) => role)).toEqual([]);
  });
});
