import { DatelineError } from "@dateline/core";
import { addPage } from "../../../data/add-page.ts";
import { isSameOrigin } from "../../../data/is-same-origin.ts";
import { articlePath } from "../../../format/links.ts";

const maxBytes = 21_000_000;

/** Takes the form of the Add page; answers with a redirect to the article, or back to the form with what went wrong. */
export async function POST(request: Request): Promise<Response> {
  if (!isSameOrigin(request)) return back("The form was sent from another site and was not read.");
  if (Number(request.headers.get("content-length") ?? 0) > maxBytes) return back("The page is larger than 20 MB.");
  try {
    const form = await request.formData();
    const { articleId } = await addPage(await readForm(form));
    return seeOther(articlePath(articleId));
  } catch (error) {
    if (DatelineError.isInstance(error)) return back(error.message);
    console.error(error);
    return back("The page could not be read because of a defect; the server's output says more.");
  }
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

function back(failed: string): Response {
  return seeOther(`/add?failed=${encodeURIComponent(failed.slice(0, 400))}`);
}

function seeOther(location: string): Response {
  return new Response(null, { status: 303, headers: { location } });
}
