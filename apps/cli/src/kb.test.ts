import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { jsonLines, runCli } from "./testing/run-cli.ts";

let folder = "";
let db = "";

beforeEach(() => {
  if (folder !== "") rmSync(folder, { recursive: true, force: true });
  folder = mkdtempSync(join(tmpdir(), "dateline-kb-"));
  db = join(folder, "dateline.db");
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const article = `Board and envoys meet in Bamako

The Zelmor River Board accused Mali of breaking an agreement on 3 March 2026. The board said that Malian soldiers had seized two of its ferries.

Jane Doeville, who leads the board, met the French president in Paris on Thursday. Doeville thanked France for its support.

Members of Tafouk attacked Malian soldiers near Gao on Friday, killing three people. Tafouk said that it would attack again.`;

function write(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const kb = (...args: string[]) => runCli(["kb", ...args], { db });

async function ingest(): Promise<{ outcome: string; id: string }> {
  const path = write("article.txt", article);
  const { code, stdout } = await runCli(["ingest", path, "--published", "2026-03-10", "--json"], { db });
  expect(code).toBe(0);
  return jsonLines<{ outcome: string; id: string }>(stdout)[0] as { outcome: string; id: string };
}

async function origins(): Promise<Record<string, string>> {
  const { stdout } = await runCli(["list", "actors", "--limit", "200", "--json"], { db });
  return Object.fromEntries(
    jsonLines<{ actor: { name: string; origin: string } }>(stdout).map(({ actor }) => [actor.name, actor.origin]),
  );
}

describe("dateline kb", () => {
  it("links what was only detected once it is added and the article is ingested again", async () => {
    expect((await ingest()).outcome).toBe("added");
    const names = ["Zelmor River Board", "Tafouk", "Jane Doeville"];
    expect(await origins()).toMatchObject(Object.fromEntries(names.map((name) => [name, "detected"])));
    const board = "organisation/zelmor-river-board";
    expect(
      (await kb("add", "organisation", "Zelmor River Board", "--alias", "acronym:ZRB", "--country", "Mali")).code,
    ).toBe(0);
    expect((await kb("add", "armed-group", "Tafouk", "--country", "MLI", "--sector", "REB")).code).toBe(0);
    const office = ["--office", "director", "--of", board, "--since", "2024-06", "--until", "2027"];
    expect((await kb("add", "person", "Jane Doeville", "--country", "MLI", ...office)).code).toBe(0);
    expect((await ingest()).outcome).toBe("updated");
    expect(await origins()).toMatchObject(Object.fromEntries(names.map((name) => [name, "knowledge-base"])));
    expect((await ingest()).outcome).toBe("unchanged");
    expect((await kb("add", "organisation", "Quorvath Harbour Trust")).code).toBe(0);
    expect((await ingest()).outcome).toBe("unchanged");
    expect((await kb("remove", "Tafouk")).code).toBe(0);
    expect((await ingest()).outcome).toBe("updated");
    expect((await origins()).Tafouk).toBe("detected");
  });

  it("links a new name of a shipped record, and makes two records one", async () => {
    await ingest();
    await kb("alias", "armed-group/wagner", "Tafouk", "--author", "ann");
    await kb("add", "organisation", "Zelmor River Board", "--country", "MLI");
    expect((await kb("merge", "Zelmor River Board", "armed-group/wagner")).code).toBe(0);
    expect((await ingest()).outcome).toBe("updated");
    const actors = await origins();
    expect(actors).toHaveProperty("Wagner Group");
    expect(actors).not.toHaveProperty("Tafouk");
    expect(actors).not.toHaveProperty("Zelmor River Board");
  });

  it("shows who says each fact, and which of them holds", async () => {
    await kb(
      "add",
      "intergovernmental",
      "MINUSMA",
      "--id",
      "igo/minusma",
      "--to",
      "2023-12-30",
      "--author",
      "ann",
      "--source",
      "a note",
    );
    const view = JSON.parse((await kb("show", "igo/minusma", "--json")).stdout);
    const ends = view.facts.filter(({ fact }: { fact: string }) => fact === "to");
    expect(ends[0]).toMatchObject({
      value: "2023-12-30",
      origin: "typed",
      author: "ann",
      source: "a note",
      holds: true,
    });
    for (const other of ends.slice(1)) expect(other).toMatchObject({ origin: "shipped", holds: false });
    expect(view.facts).toContainEqual(expect.objectContaining({ fact: "name", origin: "shipped", author: null }));
    const text = (await kb("show", "igo/minusma")).stdout;
    expect(text).toContain("shipped; public record");
    expect(text).toMatch(/2023-12-30.*ann, \d{4}-\d\d-\d\d, a note/);
  });

  it("finds, lists, hides and gives back", async () => {
    await kb("add", "person", "Jane Doeville", "--country", "MLI");
    expect(jsonLines((await kb("search", "doev", "jane", "--json")).stdout)).toMatchObject([
      { id: "person/jane-doeville", origin: "typed", kind: "person" },
    ]);
    expect(jsonLines((await kb("search", "lavrov", "--json")).stdout)).toMatchObject([{ origin: "shipped" }]);
    expect((await kb("remove", "person/sergey-lavrov")).code).toBe(1);
    expect((await kb("remove", "person/sergey-lavrov", "--hide")).code).toBe(0);
    expect((await kb("search", "lavrov", "--json")).stdout).toBe("");
    expect((await kb("show", "person/sergey-lavrov")).stdout).toContain("(hidden)");
    expect((await kb("remove", "person/sergey-lavrov")).code).toBe(0);
    expect(jsonLines((await kb("search", "lavrov", "--json")).stdout)).toHaveLength(1);
    await kb("alias", "Jane Doeville", "J. Doeville", "weak:Doeville");
    expect((await kb("remove", "Jane Doeville", "J. Doeville")).code).toBe(0);
    const left = jsonLines<{ name?: { text: string } }>((await kb("list", "--json")).stdout);
    expect(left.map(({ name }) => name?.text)).toEqual(expect.arrayContaining([undefined, "Doeville"]));
    expect(left).toHaveLength(2);
  });

  it("imports with the line of each bad row, says what a dry run would add, and changes nothing again", async () => {
    const path = write(
      "people.csv",
      "name;kind;country;office;office_from\nJane Doeville;person;MLI;defence minister;2026-01\nX;robot;;;\nTafouk;armed-group;ML;;\n",
    );
    const planned = await kb("import", path, "--dry-run", "--json");
    expect(planned.code).toBe(3);
    expect(jsonLines(planned.stdout).filter(({ outcome }) => outcome === "added")).toHaveLength(3);
    expect((await kb("list", "--json")).stdout).toBe("");
    const first = await kb("import", path);
    expect(first).toMatchObject({ code: 3, stdout: "" });
    expect(first.stderr).toContain('line 3: "robot" is no kind');
    expect(first.stderr).toContain("3 added");
    const before = (await kb("export")).stdout;
    const again = jsonLines((await kb("import", path, "--json")).stdout);
    expect(again.at(-1)).toMatchObject({ format: "csv", rows: 3, added: 0, updated: 0, unchanged: 3, failed: 1 });
    expect((await kb("export")).stdout).toBe(before);
    expect((await kb("import", write("bad.csv", "name,kind\nX,robot\n"))).code).toBe(1);
  });

  it("writes an export that another database reads back as it was", async () => {
    await kb(
      "add",
      "person",
      "Jane Doeville",
      "--country",
      "MLI",
      "--office",
      "mayor",
      "--since",
      "2020",
      "--author",
      "ann",
    );
    await kb("alias", "person/jane-doeville", "acronym:JD");
    await kb("remove", "igo/minusma", "MINUSMA", "--hide");
    await kb("merge", "igo/minusma", "igo/un");
    await kb("import", write("more.csv", "name,kind\nTafouk,armed-group\n"));
    const exported = (await kb("export")).stdout;
    expect(jsonLines(exported)).toHaveLength(6);
    const other = join(folder, "other.db");
    const read = await runCli(["kb", "import", "-", "--json"], { db: other, stdin: exported });
    expect(read.code).toBe(0);
    expect((await runCli(["kb", "export"], { db: other })).stdout).toBe(exported);
    const typed = (await kb("export", "--origin", "typed")).stdout;
    expect(jsonLines(typed)).toHaveLength(5);
  });

  it("stops when interrupted with 130 and goes on where it stopped", async () => {
    const rows = Array.from({ length: 40_000 }, (_, at) => `Person Number${at}x,person`);
    const path = write("many.csv", `name,kind\n${rows.join("\n")}\n`);
    let told = false;
    const stopped = await runCli(["kb", "import", path], {
      db,
      onStderr: (text, kill) => {
        if (told || !text.includes("rows")) return;
        told = true;
        kill("SIGINT");
      },
    });
    expect(stopped.code).toBe(130);
    expect(stopped.stderr).toContain("what was imported is kept");
    const resumed = jsonLines<{ added: number; unchanged: number }>((await kb("import", path, "--json")).stdout).at(-1);
    expect(resumed?.unchanged).toBeGreaterThan(0);
    expect(resumed?.added).toBeGreaterThan(0);
    expect((resumed?.added ?? 0) + (resumed?.unchanged ?? 0)).toBe(40_000);
  });

  it.each([
    ["a kind that is none", ["add", "robot", "X"], 2],
    ["a country that is none", ["add", "person", "X Y", "--country", "Atlantis"], 2],
    ["a date that is none", ["add", "person", "X Y", "--office", "mayor", "--of", "MLI", "--since", "soon"], 2],
    ["an office of a group", ["add", "group", "X", "--office", "mayor"], 2],
    ["a format that is none", ["import", "x.csv", "--format", "papyrus"], 2],
    ["no command", [], 2],
    ["a file that is not there", ["import", "no-such.csv"], 1],
    ["a record that is not there", ["show", "person/nobody-at-all"], 1],
    ["an office of nobody", ["add", "person", "X Y", "--office", "mayor"], 1],
    ["a record merged into itself", ["merge", "igo/un", "igo/un"], 1],
  ])("says plainly what is wrong with %s", async (_name, args, code) => {
    const result = await kb(...args);
    expect(result.code).toBe(code);
    expect(result.stdout).toBe("");
    expect(result.stderr.length).toBeGreaterThan(10);
    expect(result.stderr).not.toContain("    at ");
  });

  it("needs to be told a format that it cannot guess", async () => {
    const result = await kb("import", write("letter.txt", "Dear Jane,\n"));
    expect(result.code).toBe(4);
    expect(result.stderr).toContain("--format");
  });

  it("helps on every command with examples", async () => {
    const help = (await runCli(["help", "kb"], { db })).stdout;
    for (const name of ["import", "add", "alias", "merge", "show", "search", "list", "remove", "export"]) {
      expect(help).toContain(name);
      expect((await kb(name, "--help")).stdout).toContain("--json");
    }
    expect((await kb("import", "--help")).stdout).toContain("office_from");
  });
});
