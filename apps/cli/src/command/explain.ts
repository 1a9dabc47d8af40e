import { NotFoundError } from "@dateline/core";
import { print, printJson } from "../output/print.ts";
import { style } from "../output/style.ts";
import { exitCodes } from "../setting/exit-codes.ts";
import { type CommonOptions, openToRead } from "../setting/settings.ts";

/** `dateline explain <event>`: which lexicon entry, which path to each role, which rules decided the rest. */
export async function explain(start: string, options: CommonOptions): Promise<number> {
  const store = await openToRead(options);
  try {
    const id = await store.wholeId("event", start);
    const view = await store.eventView(id);
    if (view === null) throw new NotFoundError({ what: "Nothing in the database has this id", where: id });
    const { event } = view;
    if (options.json) {
      await printJson(
        event.evidence.map(({ articleId, sentence, trigger, explanation }) => ({
          articleId,
          sentence,
          trigger,
          explanation,
        })),
      );
      return exitCodes.ok;
    }
    await print(
      `${style("bold", event.type)}${event.mode ? `/${event.mode}` : ""}, confidence ${event.confidence.score} (${event.confidence.method})\n`,
    );
    for (const report of event.evidence) {
      const { explanation } = report;
      await print(
        `\n“${report.sentence.quote.replace(/\s+/g, " ")}”\n  trigger “${report.trigger.quote}”: ${explanation.entry} (${explanation.annotator})\n`,
      );
      for (const step of explanation.steps)
        await print(`  ${step.slot.padEnd(12)} ${step.rule}${step.words ? `: “${step.words}”` : ""}\n`);
    }
    return exitCodes.ok;
  } finally {
    await store.close();
  }
}
