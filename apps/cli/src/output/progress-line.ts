import { DatelineError, type Progress } from "@dateline/core";
import { tell } from "./print.ts";
import { style } from "./style.ts";

const width = 24;

/**
 * Shows the progress of a batch: one moving bar on a terminal (a count where the number of inputs is not known), one
 * plain line an input elsewhere, failures always.
 */
export function progressLine(options: { quiet: boolean }): (progress: Progress) => void {
  const bar = process.stderr.isTTY === true && !options.quiet;
  let total: number | null = 0;
  let done = 0;
  const draw = (name: string) => {
    if (!bar || (total !== null && total < 2)) return;
    const room = Math.max(10, (process.stderr.columns ?? 80) - width - 20);
    if (total === null) {
      process.stderr.write(`\r\u001b[2K${done} done ${name.slice(-room)}`);
      return;
    }
    const filled = Math.round((done / total) * width);
    process.stderr.write(
      `\r\u001b[2K${"█".repeat(filled)}${"░".repeat(width - filled)} ${done}/${total} ${name.slice(-room)}`,
    );
  };
  const clear = () => bar && process.stderr.write("\r\u001b[2K");
  return (progress) => {
    if (progress.kind === "batch-started") total = progress.total;
    if (progress.kind === "input-started") draw(progress.input);
    if (progress.kind === "input-finished") {
      done += 1;
      if (progress.outcome === "failed") {
        clear();
        tell(`${style("red", "failed", process.stderr)}  ${progress.input}: ${messageOf(progress.error)}`);
      } else if (!bar && !options.quiet) {
        tell(`${progress.outcome.padEnd(9)} ${progress.articleId}  ${progress.input}`);
      }
      draw(progress.input);
    }
    if (progress.kind === "batch-finished") clear();
  };
}

function messageOf(error: unknown): string {
  return DatelineError.isInstance(error) ? error.message : String(error);
}
