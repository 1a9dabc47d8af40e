import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { page } from "./page.ts";

/** A site on loopback with one feed of small pages, and all that was asked of it. */
export interface FeedServer {
  origin: string;
  feed: string;
  /** Every request so far: its path, and the entity tag it came with. */
  requests: { path: string; ifNoneMatch: string | undefined }[];
  /** Puts a page into the feed, newest first. */
  publish(name: string): void;
  /** Makes the feed answer with this status from now on. */
  fail(status: number): void;
  close(): Promise<void>;
}

/** Starts the site; its feed answers 304 where the entity tag still holds. */
export async function feedServer(): Promise<FeedServer> {
  const names: string[] = [];
  const requests: FeedServer["requests"] = [];
  let status = 200;
  const server = createServer((request, response) => {
    const path = request.url ?? "";
    requests.push({ path, ifNoneMatch: request.headers["if-none-match"] });
    const tag = `"${names.length}"`;
    if (path === "/feed.xml") {
      if (status !== 200) return response.writeHead(status).end();
      if (request.headers["if-none-match"] === tag) return response.writeHead(304).end();
      return response.writeHead(200, { "content-type": "application/rss+xml", etag: tag }).end(rss(names));
    }
    const name = names.find((one) => path === `/${one}.html`);
    if (name === undefined) return response.writeHead(404).end();
    return response.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end(page(name));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const rss = (all: readonly string[]) =>
    `<?xml version="1.0"?><rss version="2.0"><channel><title>Town news</title><link>${origin}/</link><description>-</description>${all
      .map((name) => `<item><title>${name}</title><link>${origin}/${name}.html</link><guid>${name}</guid></item>`)
      .join("")}</channel></rss>`;
  return {
    origin,
    feed: `${origin}/feed.xml`,
    requests,
    publish: (name) => void names.unshift(name),
    fail: (code) => {
      status = code;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
