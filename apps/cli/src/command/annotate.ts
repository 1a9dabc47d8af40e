import { annotatePage, listInputs, loadStages } from "@dateline/pipeline";
import { print, printJson } from "../output/print.ts";
import { exitCodes } from "../setting/exit-codes.ts";
import { fetchSettings } from "../setting/fetch-settings.ts";
import { readStdin } from "../setting/read-stdin.ts";
import type { CommonOptions } from "../setting/settings.ts";

/** `dateline annotate`: what the engine finds in a page or text, without storing anything. */
export async function annotate(
  location: string,
  options: CommonOptions & { published?: string; language?: string; allowPrivate?: boolean },
  signal: AbortSignal,
): Promise<number> {
  const now = () => new Date();
  const inputs = await listInputs([location], {
    now,
    readStdin,
    signal,
    limits: fetchSettings(options),
  });
  const stages = loadStages();
  for (const input of inputs) {
    const { article, annotation } = await annotatePage(stages, await input.read(), options, signal);
    if (options.json) {
      await printJson({
        id: article.id,
        title: article.title,
        text: article.text,
        published: article.published?.value ?? null,
        ...annotation,
      });
      continue;
    }
    const lines = annotation.sentences.flatMap((sentence) => [
      `# ${article.text.slice(sentence.start, sentence.end).replace(/\s+/g, " ")}`,
      ...sentence.tokens.map((token) =>
        [
          token.id,
          token.form,
          token.lemma,
          token.upos,
          token.xpos,
          "_",
          token.head,
          token.relation,
          "_",
          `start=${token.start}|end=${token.end}`,
        ].join("\t"),
      ),
      "",
    ]);
    await print(`${lines.join("\n")}\n`);
  }
  return exitCodes.ok;
}
