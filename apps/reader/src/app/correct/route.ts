import { type Correction, DatelineError, makeId } from "@dateline/core";
import { authorCookie } from "../../data/author-name.ts";
import { pipeline, store } from "../../data/dateline.ts";
import { isSameOrigin } from "../../data/is-same-origin.ts";
import { localPath } from "../../data/local-path.ts";
import { readCorrection } from "../../data/read-correction.ts";
import { actorPath, eventPath } from "../../format/links.ts";

const maxBytes = 1_000_000;

/** Takes a correction from any form of the reader, keeps it with its author's name, and leads to what it changed. */
export async function POST(request: Request): Promise<Response> {
  if (!isSameOrigin(request)) return new Response("The form was sent from another site.", { status: 403 });
  if (Number(request.headers.get("content-length") ?? 0) > maxBytes)
    return new Response("The form is too large.", { status: 413 });
  const form = await request.formData();
  const author = String(form.get("author") ?? "")
    .trim()
    .slice(0, 100);
  const note =
    String(form.get("note") ?? "")
      .trim()
      .slice(0, 400) || null;
  const back = localPath(form.get("back"));
  const headers = new Headers();
  if (author !== "")
    headers.set(
      "set-cookie",
      `${authorCookie}=${encodeURIComponent(author)}; Path=/; Max-Age=31536000; SameSite=Lax; HttpOnly`,
    );
  const lead = (location: string) => {
    headers.set("location", location);
    return new Response(null, { status: 303, headers });
  };
  try {
    const { correct } = await pipeline();
    const asked = await readCorrection(form, await store());
    const by = { author: author || "reader", note, now: () => new Date() };
    const said = await correct(await store(), asked, by);
    return lead(placeOf(said, back));
  } catch (error) {
    if (!DatelineError.isInstance(error)) throw error;
    const join = back.includes("?") ? "&" : "?";
    return lead(`${back}${join}failed=${encodeURIComponent(error.message.slice(0, 400))}`);
  }
}

/** Where what was corrected can be seen. */
function placeOf({ id, change }: Correction, back: string): string {
  switch (change.action) {
    case "confirm-event":
    case "reject-event":
    case "edit-event":
      return `${eventPath(change.eventId)}#corrections`;
    case "merge-actors":
      return actorPath(change.into);
    case "split-actor":
      return actorPath(makeId("actor", ["split", id]));
    case "rename-actor":
      return actorPath(change.actorId);
    case "undo":
      return back;
  }
}
