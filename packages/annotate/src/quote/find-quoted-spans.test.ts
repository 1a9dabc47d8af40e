import { expect, test } from "vitest";
import { findQuotedSpans } from "./find-quoted-spans.ts";
import { paragraphSpans } from "./paragraph-spans.ts";

function spansOf(text: string): string[] {
  return findQuotedSpans(text, paragraphSpans(text)).map(({ pieces }) =>
    pieces.map(({ start, end }) => text.slice(start, end)).join(" | "),
  );
}

test("straight, curly and doubled single marks open and close", () => {
  expect(spansOf(`He said "go home" and “stay there” and ''come back''.`)).toEqual([
    "go home",
    "stay there",
    "come back",
  ]);
});

test("single marks are told from apostrophes, plurals and shortened years", () => {
  expect(spansOf("‘The pilots’ union won’t sign,’ he said in ’98.")).toEqual(["The pilots’ union won’t sign,"]);
  expect(spansOf("It wasn't the girls' fault, and '98 was the mayor's year.")).toEqual([]);
});

test("single marks inside double ones belong to the words", () => {
  expect(spansOf("“They called it ‘a trap’ and left,” she said.")).toEqual(["They called it ‘a trap’ and left,"]);
});

test("a quote runs on over paragraphs that each open with a mark", () => {
  const text = "“The first year was dry.\n\n“The second was worse.”\n\nNobody came.";
  expect(spansOf(text)).toEqual(["The first year was dry. | The second was worse."]);
});

test("a mark without a partner is passed over", () => {
  expect(spansOf('A 6" nail and a 9" bolt.')).toEqual([]);
  expect(spansOf("He began “and never ended.\n\nAnother paragraph.")).toEqual([]);
});

test.each([
  ['"', 1_000_000],
  ["“", 1_000_000],
  ["'a ", 300_000],
  ["‘a’s ", 200_000],
  ['"\n\n', 300_000],
])("a long text of nothing but %j is read to its end", (piece, times) => {
  const text = piece.repeat(times);
  const pieces = findQuotedSpans(text, paragraphSpans(text)).flatMap((span) => span.pieces);
  expect(pieces.filter(({ start, end }) => start < 0 || end <= start || end > text.length)).toEqual([]);
});
