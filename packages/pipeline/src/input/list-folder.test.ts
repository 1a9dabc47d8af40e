import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { listFolder } from "./list-folder.ts";

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), ".dateline-folder-"));
  const files = [
    "b.html",
    "a.HTM",
    "c.txt",
    "d.md",
    "e.markdown",
    "f.xhtml",
    "sub/deep/g.txt",
    "sub/..h.txt",
    "README.md",
    "sub/readme.txt",
    "LICENSE.txt",
    "licence.md",
    "NOTICE.txt",
    "CHANGELOG.md",
    "CONTRIBUTING.md",
    ".hidden.html",
    ".git/page.html",
    "sub/.cache/page.html",
    "photo.jpg",
    "data.json",
    "page.html.bak",
    "noending",
  ];
  for (const file of files) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), "x");
  }
  await mkdir(join(folder, "folder.html"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const found = async (from = folder) => (await listFolder(from)).map((path) => relative(folder, path));

test("pages of a folder and its sub-folders are found in order; notes, hidden and other files are not", async () => {
  expect(await found()).toEqual(["a.HTM", "b.html", "c.txt", "d.md", "e.markdown", "f.xhtml", "sub/deep/g.txt"]);
});

test("a folder named with a slash at its end, or itself hidden, is read the same", async () => {
  expect(await found(`${folder}/`)).toEqual(await found());
  expect(await found(join(folder, ".git"))).toEqual([".git/page.html"]);
});

test("an empty folder holds nothing, and one that is not there is an error", async () => {
  expect(await found(join(folder, "folder.html"))).toEqual([]);
  await expect(listFolder(join(folder, "none"))).rejects.toThrow("ENOENT");
});

test("a link that leads back up is not followed", async () => {
  await symlink(folder, join(folder, "sub", "loop"), "dir");
  expect(await found()).toHaveLength(7);
});
