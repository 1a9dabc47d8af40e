import { expect, test } from "vitest";
import { pageList } from "./page-list.ts";

const pages: Record<string, { items: number[]; next: string | null; total: number }> = {
  start: { items: [1, 2], next: "b", total: 5 },
  b: { items: [3, 4], next: "c", total: 5 },
  c: { items: [5], next: null, total: 5 },
};

function counted(source = pages) {
  const asked: (string | null)[] = [];
  const list = pageList<number>(null, async (cursor) => {
    asked.push(cursor);
    const page = source[cursor ?? "start"];
    if (!page) throw new Error(`no page ${cursor}`);
    return page;
  });
  return { asked, list };
}

test("awaited, a list is its first page, fetched once and not before", async () => {
  const { asked, list } = counted();
  expect(asked).toEqual([]);
  expect(await list).toEqual(pages.start);
  expect((await list).items).toEqual([1, 2]);
  expect(asked).toEqual([null]);
});

test("iterated, a list is all items, and a page is fetched when it is reached", async () => {
  const { asked, list } = counted();
  const found: [number, number][] = [];
  for await (const item of list) found.push([item, asked.length]);
  expect(found).toEqual([
    [1, 1],
    [2, 1],
    [3, 2],
    [4, 2],
    [5, 3],
  ]);
  expect(asked).toEqual([null, "b", "c"]);
});

test("leaving the loop early fetches no more", async () => {
  const { asked, list } = counted();
  for await (const item of list) if (item === 2) break;
  expect(asked).toEqual([null]);
});

test("pages come one by one, and a list can be gone through twice", async () => {
  const { asked, list } = counted();
  const sizes: number[] = [];
  for await (const page of list.pages()) sizes.push(page.items.length);
  expect(sizes).toEqual([2, 2, 1]);
  expect(await list.toArray({ limit: Infinity })).toEqual([1, 2, 3, 4, 5]);
  expect(asked).toEqual([null, "b", "c", "b", "c"]);
});

test.each([
  [0, [], 0],
  [2, [1, 2], 1],
  [3, [1, 2, 3], 2],
  [99, [1, 2, 3, 4, 5], 3],
])("toArray holds the first %i and fetches no page beyond", async (limit, expected, calls) => {
  const { asked, list } = counted();
  expect(await list.toArray({ limit })).toEqual(expected);
  expect(asked).toHaveLength(calls);
});

test("a limit that is no number is refused", async () => {
  const { list } = counted();
  await expect(list.toArray({ limit: Number.NaN })).rejects.toMatchObject({ code: "INVALID_OPTIONS" });
  await expect(list.toArray({ limit: -1 })).rejects.toMatchObject({ code: "INVALID_OPTIONS" });
});

test("a server that repeats a cursor does not keep the client for ever", async () => {
  const { asked, list } = counted({
    start: { items: [1], next: "b", total: 2 },
    b: { items: [2], next: "b", total: 2 },
  });
  await expect(list.toArray({ limit: Infinity })).rejects.toMatchObject({ code: "UNREADABLE_ANSWER" });
  expect(asked).toEqual([null, "b"]);
});

test("a failed first page rejects the promise, the loop, catch and finally", async () => {
  const { list } = counted({});
  let ended = 0;
  await expect(list).rejects.toThrow("no page");
  await expect(list.toArray({ limit: 1 })).rejects.toThrow("no page");
  expect(await list.catch(() => "caught")).toBe("caught");
  await list
    .finally(() => {
      ended += 1;
    })
    .catch(() => undefined);
  expect(ended).toBe(1);
});

test("a list starts where it is told to", async () => {
  const asked: (string | null)[] = [];
  const list = pageList("b", async (cursor) => {
    asked.push(cursor);
    return { items: [1], next: null, total: 1 };
  });
  expect((await list).items).toEqual([1]);
  expect(asked).toEqual(["b"]);
});
