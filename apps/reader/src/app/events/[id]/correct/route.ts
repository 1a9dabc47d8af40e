import { DatelineError } from "@dateline/core";
import { pipeline, store } from "../../../../data/dateline.ts";
import { isSameOrigin } from "../../../../data/is-same-origin.ts";
import { eventPath } from "../../../../format/links.ts";

/** Takes a correction from the forms of an event's page and leads back to it. */
export async function POST(request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  const { id } = await params;
  if (!isSameOrigin(request)) return new Response("The form was sent from another site.", { status: 403 });
  const form = await request.formData();
  const action = form.get("action");
  const note = String(form.get("note") ?? "").trim() || null;
  const by = { author: "reader", note, now: () => new Date() };
  const { correct } = await pipeline();
  try {
    if (action === "confirm-event" || action === "reject-event")
      await correct(await store(), { action, eventId: id }, by);
    else if (action === "undo")
      await correct(await store(), { action, correctionId: String(form.get("correction")) }, by);
    else return new Response("There is no such correction.", { status: 400 });
  } catch (error) {
    if (DatelineError.isInstance(error)) return new Response(error.message, { status: 400 });
    throw error;
  }
  return new Response(null, { status: 303, headers: { location: eventPath(id) } });
}
