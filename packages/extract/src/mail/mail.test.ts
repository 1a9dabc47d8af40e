import { describe, expect, it } from "vitest";
import { extractor } from "../extractor.ts";

const text =
  "The salt works at Orlenga have stood empty since the river changed its course, a café owner told us on Sunday.\n\nEleven families stayed behind, and their children walk four kilometres to the school on the other bank.";
const html = `<html><body><table><tr><td>${text
  .split("\n\n")
  .map((p) => `<p>${p}</p>`)
  .join("")}</td></tr></table></body></html>`;
const head = (type: string, more = "") =>
  `From: "Ana Verde" <ana@paper.example>\r\nTo: reader@x.example\r\nSubject: =?utf-8?Q?The_empty_salt_works_=E2=80=93?=\r\n =?utf-8?B?IGEgbGV0dGVy?=\r\nDate: Tue, 07 Feb 2023 08:15:30 +0100\r\nMessage-ID: <1@paper.example>\r\nMIME-Version: 1.0\r\nContent-Type: ${type}\r\n${more}\r\n`;
const part = (type: string, encoding: string, body: string) =>
  `--b1\r\nContent-Type: ${type}; charset=utf-8\r\nContent-Transfer-Encoding: ${encoding}\r\n\r\n${body}\r\n`;
const quoted = (body: string) =>
  body
    .replaceAll("=", "=3D")
    .replaceAll("é", "=C3=A9")
    .replace(/(.{60})/g, "$1=\r\n");

const read = (message: string, contentType: string | null = null) =>
  extractor.extract(
    {
      source: { kind: "file", path: "letter.eml" },
      url: null,
      bytes: new TextEncoder().encode(message),
      contentType,
      fetchedAt: "2026-01-05T08:00:00Z",
    },
    {},
  );

const messages: Record<string, string> = {
  "both readings": `${head('multipart/alternative; boundary="b1"')}${part("text/plain", "8bit", "Short.")}${part("text/html", "quoted-printable", quoted(html))}--b1--\r\n`,
  base64:
    head("text/html; charset=utf-8", "Content-Transfer-Encoding: base64\r\n") + Buffer.from(html).toString("base64"),
  "plain text": head("text/plain; charset=utf-8") + text,
  "an attachment and a cut end": `${head("multipart/mixed; boundary=b1")}--b1\r\nContent-Type: text/html\r\nContent-Disposition: attachment\r\n\r\n<p>${"Another text. ".repeat(99)}</p>\r\n${part("text/html", "8bit", html)}`,
};

describe("messages", () => {
  it.each(Object.entries(messages))("give their text, subject, sender and day: %s", (_, message) => {
    const article = read(message);
    expect(article.text).toBe(text);
    expect(article).toMatchObject({
      title: "The empty salt works – a letter",
      byline: [{ name: "Ana Verde" }],
      published: { value: "2023-02-07T08:15:30+01:00", source: "meta" },
    });
  });

  it("of a page saved by a browser the day of saving is no day of publication", () => {
    const saved = `From: <Saved by Blink>\r\nSnapshot-Content-Location: https://paper.example/story\r\nSubject: Works\r\nDate: Tue, 7 Feb 2023 08:15:30 -0000\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; type="text/html"; boundary="b1"\r\n\r\n${part("text/html", "quoted-printable", quoted(html))}--b1--`;
    expect(read(saved)).toMatchObject({ url: "https://paper.example/story", published: null, text });
  });

  it("a message without a text is refused", () => {
    expect(() => read(`${head("multipart/mixed; boundary=b1")}--b1--`)).toThrow(/holds no text/);
  });
});
