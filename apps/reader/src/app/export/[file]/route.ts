import { DatelineError, parseQuery } from "@dateline/core";
import { store } from "../../../data/dateline.ts";
import { exportList } from "../../../data/export-list.ts";

const mediaTypes = { ndjson: "application/x-ndjson", csv: "text/csv; charset=utf-8" } as const;

/** A list as a file to keep (`events.csv?q=…`), sent row by row as it is read. */
export async function GET(request: Request, { params }: { params: Promise<{ file: string }> }): Promise<Response> {
  const [what = "", format = ""] = (await params).file.split(".");
  if (format !== "csv" && format !== "ndjson") return new Response("There is no such file.", { status: 404 });
  const { searchParams } = new URL(request.url);
  const query = searchParams.get("q") ?? "";
  const between = searchParams.get("between") === "countries" ? "countries" : "actors";
  try {
    // Read here too, so that a query with a mistake is an answer of its own and no broken file.
    parseQuery(query);
    const rows = await exportList(what, await store(), { format, query, between });
    if (rows === null) return new Response("There is no such list.", { status: 404 });
    return new Response(streamOf(rows[Symbol.asyncIterator]()), {
      headers: {
        "content-type": mediaTypes[format],
        "content-disposition": `attachment; filename="${what}.${format}"`,
        "x-content-type-options": "nosniff",
      },
    });
  } catch (error) {
    if (DatelineError.isInstance(error)) return new Response(error.message, { status: 400 });
    throw error;
  }
}

function streamOf(rows: AsyncIterator<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  return new ReadableStream({
    async pull(controller) {
      const result = await rows.next();
      if (result.done) controller.close();
      else controller.enqueue(encoder.encode(result.value));
    },
    async cancel() {
      await rows.return?.();
    },
  });
}
