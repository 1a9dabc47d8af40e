import { mkdtempSync, rmSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { renderToStaticMarkup } from "react-dom/server";
import { afterAll, beforeAll, expect, it } from "vitest";
import JobPage from "../app/add/[job]/page.tsx";
import { stages, store } from "./dateline.ts";
import { findJob, offerJob, startJob } from "./ingest-job.ts";
import { openAddress } from "./open-address.ts";

let folder = "";
let server: Server;
let origin = "";

const page = (name: string) => `<!doctype html><html lang="en"><head><title>${name}</title></head><body><article>
<h1>${name}</h1><p>On 12 May 2021 Kenya expelled the ambassador of Hungary, the ministry said in a long statement.</p>
<p>The two countries had signed an agreement on trade in 2019, and ministers met in Budapest last year to extend it.</p>
</article></body></html>`;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "dateline-job-"));
  process.env.DATELINE_DB = join(folder, "dateline.db");
  server = createServer(({ url = "" }, response) => {
    const item = (path: string) => `<item><title>Item ${path}</title><link>${origin}/${path}</link></item>`;
    if (url === "/feed")
      response
        .writeHead(200, { "content-type": "application/rss+xml" })
        .end(
          `<rss version="2.0"><channel><title>Paper</title>${["one", "gone", "two"].map(item).join("")}</channel></rss>`,
        );
    else if (url === "/one" || url === "/two")
      response.writeHead(200, { "content-type": "text/html" }).end(page(`Envoy ${url.slice(1)}`));
    else response.writeHead(404).end();
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(async () => {
  server.close();
  await (await stages()).close();
  await (await store()).close();
  rmSync(folder, { recursive: true, force: true });
});

async function shown(id: string): Promise<string> {
  return renderToStaticMarkup(
    await JobPage({ params: Promise.resolve({ job: id }), searchParams: Promise.resolve({}) }),
  );
}

it("offers what a feed lists, reads what was chosen, and tells what became of each", async () => {
  const { kind, inputs } = await openAddress(`${origin}/feed`, { allowPrivate: true });
  expect(kind).toBe("feed");
  const job = offerJob(`${origin}/feed`, inputs);
  const offer = await shown(job.id);
  expect(offer.match(/type="checkbox"/g)).toHaveLength(3);
  expect(offer).toContain("Item gone");
  expect(offer).not.toContain('http-equiv="refresh"');
  startJob(job.id, new Set([0, 1]));
  expect(await shown(job.id)).toMatch(/http-?equiv="refresh"/i);
  await expect.poll(() => findJob(job.id)?.state, { timeout: 60_000 }).toBe("done");
  expect(job.entries.map(({ state }) => state)).toEqual(["added", "failed", "left out"]);
  const done = await shown(job.id);
  expect(done).toContain("2 of 2 read");
  expect(done).toContain(`/articles/${job.entries[0]?.articleId}`);
  expect(done).toContain(job.entries[1]?.error?.slice(0, 20) ?? "no error");
  expect(done).not.toContain("Item two");
  expect((await (await store()).counts()).articles).toBe(1);
});

it("tells one page from a feed", async () => {
  const { kind, inputs } = await openAddress(`${origin}/two`, { allowPrivate: true });
  expect([kind, inputs.length]).toEqual(["page", 1]);
  expect(() => startJob("none", new Set([0]))).toThrow(/no longer knows/);
});
