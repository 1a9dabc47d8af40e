import { DatelineError } from "@dateline/core";
import { startJob } from "../../../../data/ingest-job.ts";
import { isSameOrigin } from "../../../../data/is-same-origin.ts";
import { seeOther } from "../../../../data/see-other.ts";
import { withParams } from "../../../../format/links.ts";

/** Starts taking in the chosen entries of a feed and leads to their progress. */
export async function POST(request: Request, { params }: { params: Promise<{ job: string }> }): Promise<Response> {
  if (!isSameOrigin(request)) return new Response("The form was sent from another site.", { status: 403 });
  const { job } = await params;
  const form = await request.formData();
  const chosen = new Set(form.getAll("entry").map(Number).filter(Number.isInteger));
  if (chosen.size === 0) return seeOther(withParams(`/add/${job}`, { failed: "No entry was chosen." }));
  try {
    startJob(job, chosen);
    return seeOther(`/add/${job}`);
  } catch (error) {
    if (!DatelineError.isInstance(error)) throw error;
    return seeOther(withParams("/add", { failed: error.message }));
  }
}
