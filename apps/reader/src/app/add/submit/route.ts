import { DatelineError } from "@dateline/core";
import { addPage } from "../../../data/add-page.ts";
import { pipeline, stages, store } from "../../../data/dateline.ts";
import { offerJob } from "../../../data/ingest-job.ts";
import { isSameOrigin } from "../../../data/is-same-origin.ts";
import { openAddress } from "../../../data/open-address.ts";
import { seeOther } from "../../../data/see-other.ts";
import { articlePath, withParams } from "../../../format/links.ts";

const maxBytes = 21_000_000;

/** Takes the form of the Add page; leads to the article, to what a feed offers, or back with what went wrong. */
export async function POST(request: Request): Promise<Response> {
  if (!isSameOrigin(request)) return back("The form was sent from another site and was not read.");
  if (Number(request.headers.get("content-length") ?? 0) > maxBytes) return back("The page is larger than 20 MB.");
  let url: string | null = null;
  try {
    const given = await readForm(await request.formData());
    url = given.url;
    if (given.content === null && url !== null) return await addAddress(url, given.published);
    const { articleId } = await addPage(given);
    return seeOther(articlePath(articleId));
  } catch (error) {
    if (DatelineError.isInstance(error)) return back(error.message, url);
    console.error(error);
    return back("The page could not be read because of a defect; the server's output says more.", url);
  }
}

async function addAddress(url: string, published: string | null): Promise<Response> {
  const { kind, inputs } = await openAddress(url);
  const [first] = inputs;
  if (kind === "feed" || first === undefined) return seeOther(`/add/${offerJob(url, inputs).id}`);
  const { ingestPage } = await pipeline();
  const options = { published: published ?? undefined };
  const page = await first.read();
  const { articleId } = await ingestPage(await stages(), await store(), page, options, { now: () => new Date() });
  return seeOther(articlePath(articleId));
}

async function readForm(form: FormData) {
  const text = (name: string) => String(form.get(name) ?? "").trim();
  const file = form.get("file");
  const bytes = file instanceof File && file.size > 0 ? new Uint8Array(await file.arrayBuffer()) : null;
  return {
    url: text("url") || null,
    content: bytes ?? (text("content") || null),
    contentType: bytes && file instanceof File ? file.type || null : null,
    published: text("published") || null,
  };
}

function back(failed: string, url: string | null = null): Response {
  return seeOther(withParams("/add", { failed: failed.slice(0, 400), url: url?.slice(0, 400) }));
}
