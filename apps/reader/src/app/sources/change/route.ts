import { DatelineError } from "@dateline/core";
import { store } from "../../../data/dateline.ts";
import { isSameOrigin } from "../../../data/is-same-origin.ts";
import { seeOther } from "../../../data/see-other.ts";
import { subscribe } from "../../../data/subscribe.ts";
import { withParams } from "../../../format/links.ts";

/** Begins or ends a subscription from the forms of the reader and leads to the list of them. */
export async function POST(request: Request): Promise<Response> {
  if (!isSameOrigin(request)) return new Response("The form was sent from another site.", { status: 403 });
  const form = await request.formData();
  const text = (name: string) => String(form.get(name) ?? "").trim();
  try {
    if (text("action") === "unsubscribe") {
      await (await store()).deleteSource(text("source"));
      return seeOther("/sources");
    }
    const { source } = await subscribe(text("feed"));
    return seeOther(`/sources#${source.id}`);
  } catch (error) {
    if (!DatelineError.isInstance(error)) throw error;
    return seeOther(withParams("/sources", { failed: error.message.slice(0, 400), feed: text("feed").slice(0, 400) }));
  }
}
