import { parentPort } from "node:worker_threads";
import { Article, DatelineError } from "@dateline/core";
import { extractor } from "../extractor.ts";
import { hostilePages } from "./hostile-pages.ts";
import type { HostileOutcome } from "./read-hostile-page.ts";

// The program of a thread that reads one page by its name, so that a page which never ends can be stopped from outside.
parentPort?.on("message", (name: string) => parentPort?.postMessage(outcomeOf(name)));

function outcomeOf(name: string): HostileOutcome {
  const bytes = hostilePages[name]?.() ?? new Uint8Array();
  const source = { kind: "posted" as const, url: null };
  const page = { source, url: null, bytes, contentType: "text/html", fetchedAt: "2026-01-05T08:00:00Z" };
  try {
    const article = extractor.extract(page, {});
    return { kind: "article", isValid: Article.safeParse(article).success, text: article.text.slice(0, 20_000) };
  } catch (error) {
    return DatelineError.isInstance(error)
      ? { kind: "refused", code: error.code }
      : { kind: "crashed", message: String(error) };
  }
}
