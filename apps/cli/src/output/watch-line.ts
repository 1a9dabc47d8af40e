import { DatelineError } from "@dateline/core";
import type { WatchReport } from "@dateline/pipeline";
import { span } from "./format-source.ts";
import { tell } from "./print.ts";
import { style } from "./style.ts";

/** Shows what a watch does: a line for each article and each feed that was fetched; failures always. */
export function watchLine({ quiet, now }: { quiet: boolean; now: () => Date }): (report: WatchReport) => void {
  return (report) => {
    if (report.kind === "item-finished") {
      if (report.outcome === "failed") fail(report.input, report.error);
      else if (!quiet) tell(`${report.outcome.padEnd(9)} ${report.articleId}  ${report.input}`);
    }
    if (report.kind === "pruned" && !quiet) tell(`dropped the kept bytes of ${report.pages} pages`);
    if (report.kind !== "poll-finished" || report.outcome === "lost") return;
    const { source, outcome } = report;
    const name = source.title ?? source.feed;
    if (outcome === "dead") fail(name, report.error ?? source.health.lastError?.message, "dead");
    else if (outcome === "failed") fail(name, report.error);
    if (quiet) return;
    const due = source.health.nextDue;
    const next = due === null ? "not fetched any more" : `next in ${span(Date.parse(due) - now().getTime())}`;
    const left = report.left > 0 ? `, ${report.left} left for later` : "";
    const found = outcome === "not-modified" ? "nothing changed" : `${report.added} new${left}`;
    const said = outcome === "read" || outcome === "not-modified" ? `${found}; ${next}` : next;
    tell(`${"feed".padEnd(9)} ${name}: ${said}`);
  };
}

function fail(name: string, error: unknown, word = "failed"): void {
  const message = DatelineError.isInstance(error) ? error.message : String(error);
  tell(`${style("red", word.padEnd(9), process.stderr)} ${name}: ${message}`);
}
