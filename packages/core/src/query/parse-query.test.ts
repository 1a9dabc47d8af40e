import fc from "fast-check";
import { expect, test } from "vitest";
import { InvalidQueryError } from "../error/index.ts";
import { formatQuery } from "./format-query.ts";
import { parseQuery } from "./parse-query.ts";
import type { QueryNode } from "./query-node.ts";

function withoutColumns(node: QueryNode): unknown {
  if (node.kind === "term") return { kind: node.kind, field: node.field, value: node.value, exact: node.exact };
  if (node.kind === "not") return { kind: node.kind, node: withoutColumns(node.node) };
  return { kind: node.kind, nodes: node.nodes.map(withoutColumns) };
}

function failure(text: string): InvalidQueryError {
  try {
    parseQuery(text);
  } catch (error) {
    if (error instanceof InvalidQueryError) return error;
    throw error;
  }
  throw new Error(`"${text}" was read`);
}

test("reads every field of the language", () => {
  const text =
    'actor:"Sergey Lavrov" role:source type:SANCTION between:RUS,MLI place:Bamako date:2022-12/2023-02 date:P1W/ ' +
    'source:bbc.com lang:en is:uncertain has:correction "exact phrase" -word (a OR b)';
  const node = parseQuery(text);
  expect(node.kind).toBe("and");
  expect(formatQuery(node)).toBe(text);
  expect(node.kind === "and" && node.nodes[0]).toEqual({
    kind: "term",
    field: "actor",
    value: "Sergey Lavrov",
    exact: true,
    column: 1,
  });
  expect(node.kind === "and" && node.nodes.at(-2)).toEqual({
    kind: "not",
    node: { kind: "term", field: "text", value: "word", exact: false, column: text.indexOf("word") + 1 },
  });
});

test("what stands side by side binds closer than OR", () => {
  expect(withoutColumns(parseQuery("a b OR c"))).toEqual(withoutColumns(parseQuery("(a b) OR c")));
  expect(withoutColumns(parseQuery("a AND b"))).toEqual(withoutColumns(parseQuery("a b")));
  expect(withoutColumns(parseQuery("a (b OR c)"))).not.toEqual(withoutColumns(parseQuery("a b OR c")));
});

test("the empty query is one that everything fits", () => {
  expect(parseQuery("")).toEqual({ kind: "and", nodes: [] });
  expect(parseQuery("  \n ")).toEqual({ kind: "and", nodes: [] });
});

test("letters of fields and codes may be small or capital", () => {
  expect(withoutColumns(parseQuery("Type:sanction/EXPEL Lang:EN"))).toEqual(
    withoutColumns(parseQuery("type:SANCTION/expel lang:en")),
  );
});

test("a colon that ends no letters is part of a word", () => {
  expect(parseQuery("12:30")).toMatchObject({ field: "text", value: "12:30" });
});

test.each([
  ["mali (coup", 6, "never closed"],
  ["mali coup)", 10, "never opened"],
  ['mali "coup', 6, "never closed"],
  ["mali OR", 8, "missing"],
  ["OR mali", 1, "missing"],
  ["mali -", 7, "missing"],
  ["()", 2, "missing"],
  ["mali colour:red", 6, 'no field "colour"'],
  ["mali actor: coup", 12, "needs a value"],
  ['a ""', 3, "must not be empty"],
  ["type:PARTY", 6, 'no event type "PARTY"'],
  ["type:SANCTION/dance", 6, 'no mode "dance"'],
  ["role:witness", 6, "does not take"],
  ["a is:nice", 6, "does not take"],
  ["has:money", 5, "does not take"],
  ["between:RUS", 9, "two sides"],
  ["lang:english", 6, "language code"],
  ["date:2023-13", 6, "no date"],
  ["date:yesterday", 6, "no date"],
  ["date:2023-02/2022-02", 6, "no date"],
])("%s is refused at column %i", (text, column, words) => {
  const error = failure(text);
  expect(error.column).toBe(column);
  expect(error.what).toContain(words);
  expect(error.where).toBe(`column ${column}`);
});

test("a query too long, too deep or with too many conditions is refused, not run", () => {
  expect(failure("a".repeat(5000)).what).toContain("characters");
  expect(failure(`${"(".repeat(1000)}a${")".repeat(1000)}`).what).toContain("nested");
  expect(failure(`${"-".repeat(1000)}a`).what).toContain("nested");
  expect(failure("a ".repeat(200)).what).toContain("conditions");
});

const pieces = fc.constantFrom(
  ...'()"-: \\',
  "OR",
  "AND",
  "actor:",
  "date:",
  "type:",
  "is:",
  "a",
  "2023-01",
  "/",
  "é",
  "\u{1F600}",
);
const anything = fc.oneof(
  fc.string({ unit: "binary", maxLength: 60 }),
  fc.array(pieces, { maxLength: 40 }).map((all) => all.join("")),
);

test("any text is either read or refused with a column inside it", () => {
  fc.assert(
    fc.property(anything, (text) => {
      try {
        parseQuery(text);
      } catch (error) {
        expect(error).toBeInstanceOf(InvalidQueryError);
        const { column } = error as InvalidQueryError;
        expect(column).toBeGreaterThanOrEqual(1);
        expect(column).toBeLessThanOrEqual(text.length + 1);
      }
    }),
    { numRuns: 3000 },
  );
});

test("what was read is read the same from its own writing", () => {
  fc.assert(
    fc.property(anything, (text) => {
      let node: QueryNode;
      try {
        node = parseQuery(text);
      } catch {
        return;
      }
      expect(withoutColumns(parseQuery(formatQuery(node)))).toEqual(withoutColumns(node));
    }),
    { numRuns: 3000 },
  );
});

const bare = fc.stringMatching(/^[a-zé0-9][a-zé0-9'.-]{0,8}$/);
const quoted = fc.string({ minLength: 1, maxLength: 12 }).filter((value) => value.trim() !== "");
const term = fc
  .oneof(
    fc.record({ field: fc.constantFrom("text", "actor", "place", "source"), value: bare, exact: fc.constant(false) }),
    fc.record({ field: fc.constantFrom("text", "actor", "place", "source"), value: quoted, exact: fc.constant(true) }),
    fc.constantFrom(
      { field: "type", value: "SANCTION/expel", exact: false },
      { field: "date", value: "2022-12/2023-02", exact: false },
      { field: "between", value: "Wagner Group,MLI", exact: true },
      { field: "is", value: "uncertain", exact: false },
    ),
  )
  .map((made) => ({ kind: "term", column: 0, ...made }) as QueryNode);
const { tree } = fc.letrec<{ tree: QueryNode }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    term,
    fc.record({ kind: fc.constant("not" as const), node: tie("tree") }),
    fc.record({
      kind: fc.constantFrom("and" as const, "or" as const),
      nodes: fc.array(tie("tree"), { minLength: 2, maxLength: 3 }),
    }),
  ),
}));

test("any tree that can be written is read back as it was", () => {
  fc.assert(
    fc.property(tree, (node) => {
      expect(withoutColumns(parseQuery(formatQuery(node)))).toEqual(withoutColumns(node));
    }),
    { numRuns: 1000 },
  );
});
