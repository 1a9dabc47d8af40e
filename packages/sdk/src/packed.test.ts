import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { packedProject } from "./testing/packed-project.ts";
import { json, testServer } from "./testing/test-server.ts";

let project: Awaited<ReturnType<typeof packedProject>>;
beforeAll(async () => {
  project = await packedProject();
}, 90_000);
afterAll(() => project.remove());

const strict = ["--noEmit", "--strict", "--target", "es2022", "--lib", "es2022,dom", "--types", ""];
const resolutions = [
  ["--module", "nodenext"],
  ["--module", "esnext", "--moduleResolution", "bundler"],
];

const consumer = `
import { type ArticleSummary, createClient, DatelineApiError, type PageOf, type RelationView } from "@dateline/sdk";

const client = createClient({ baseUrl: (globalThis as unknown as { base: string }).base });
const page: PageOf<ArticleSummary> = await client.articles.list({ limit: 1 });
const titles: string[] = [];
for await (const article of client.articles.list()) titles.push(article.title);
const missing: unknown = await client.events.get("event_none").catch((error: unknown) => error);
const { a, b, months }: RelationView = await client.relations.get("FRA", "MLI");
const story = await client.stories.get("story_one");
const pair = [a.name, b.name, String(months.length), String(story.reports)];
const status = DatelineApiError.isInstance(missing) ? missing.status : 0;
console.log(JSON.stringify({ total: page.total, titles, status, pair }));
`;

test("the tarball holds the build, the readme and the licence, and nothing else", () => {
  expect(project.files).toEqual(expect.arrayContaining(["LICENSE", "README.md", "dist/index.js", "dist/index.d.ts"]));
  expect(project.files.filter((path) => !/^(dist\/|LICENSE$|README\.md$|package\.json$)/.test(path))).toEqual([]);
  expect(project.files.filter((path) => /\.test\.|testing/.test(path))).toEqual([]);
});

test("nothing in the tarball imports another package", async () => {
  const installed = join(project.folder, "node_modules", "@dateline", "sdk");
  const names = await readdir(installed, { recursive: true });
  const code = names.filter((name) => /\.(js|ts)$/.test(name));
  expect(code.length).toBeGreaterThan(10);
  for (const name of code) {
    const text = await readFile(join(installed, name), "utf8");
    const specifiers = [...text.matchAll(/\b(?:from|import|require)\s*\(?\s*["']([^"']+)["']/g)].map(
      ([, from]) => from,
    );
    expect(
      specifiers.filter((from) => !from?.startsWith(".")),
      name,
    ).toEqual([]);
    expect(text, name).not.toMatch(/reference types/);
  }
  expect(await readdir(join(project.folder, "node_modules", "@dateline"))).toEqual(["sdk"]);
});

test.each(resolutions)(
  "a consumer and the readme's example pass strict type checks with %s %s",
  async (...resolution) => {
    const readme = await readFile(join(project.folder, "node_modules", "@dateline", "sdk", "README.md"), "utf8");
    const examples = [...readme.matchAll(/```ts\n(.*?)```/gs)].map(([, code]) => code ?? "");
    expect(examples.length).toBeGreaterThan(0);
    await writeFile(join(project.folder, "consumer.ts"), consumer);
    await writeFile(join(project.folder, "example.ts"), examples.join("\n"));
    const checked = await project.run("tsc", [...strict, ...resolution, "consumer.ts", "example.ts"]);
    expect(checked.output).toBe("");
    expect(checked.code).toBe(0);
  },
);

test("a wrong use does not pass", async () => {
  await writeFile(
    join(project.folder, "wrong.ts"),
    `${consumer}\nawait client.articles.add({});\nawait client.corrections.add({ action: "undo", author: "Ann" });\nconst n: number = page.items[0]!.title;\n`,
  );
  const checked = await project.run("tsc", [...strict, "--module", "nodenext", "wrong.ts"]);
  expect(checked.code).not.toBe(0);
  expect(checked.output.match(/error TS/g)).toHaveLength(3);
});

test("a consumer runs against a server", async () => {
  const server = await testServer(({ url }, response) => {
    if (url.includes("/events/"))
      json(response, 404, { error: { code: "NOT_FOUND", what: "no", where: null, next: null } });
    else if (url.includes("/relations/FRA/MLI"))
      json(response, 200, { a: { name: "France" }, b: { name: "Mali" }, months: [{}] });
    else if (url.includes("/stories/story_one")) json(response, 200, { reports: 2 });
    else if (url.includes("cursor=two")) json(response, 200, { items: [{ title: "B" }], next: null, total: 2 });
    else json(response, 200, { items: [{ title: "A" }], next: "two", total: 2 });
  });
  await writeFile(join(project.folder, "consumer.ts"), consumer);
  const start = `data:text/javascript,globalThis.base=${JSON.stringify(server.baseUrl)}`;
  const ran = await project.run("node", ["--import", start, "consumer.ts"]);
  await server.close();
  expect(ran.code, ran.output).toBe(0);
  expect(JSON.parse(ran.output)).toEqual({
    total: 2,
    titles: ["A", "B"],
    status: 404,
    pair: ["France", "Mali", "1", "2"],
  });
});
