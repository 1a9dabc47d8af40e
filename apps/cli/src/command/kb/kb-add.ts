import { Sector } from "@dateline/core";
import { addRecord, countryOf, kindOf, loadBase, partialDay } from "@dateline/pipeline";
import { InvalidArgumentError } from "commander";
import { exitCodes } from "../../setting/exit-codes.ts";
import { openDatabase } from "../../setting/settings.ts";
import { by, type TellOptions } from "./by.ts";
import { printSaved } from "./print-saved.ts";

export interface KbAddOptions extends TellOptions {
  id?: string;
  alias?: string[];
  country?: string;
  sector?: string;
  from?: string;
  to?: string;
  description?: string;
  wikidata?: string;
  office?: string;
  of?: string;
  since?: string;
  until?: string;
}

/** `dateline kb add <kind> <name>`: a record of the user's own, or more about one that is there. */
export async function kbAdd(kindWord: string, name: string, options: KbAddOptions): Promise<number> {
  const kind = kindOf(kindWord);
  if (kind === null) throw new InvalidArgumentError(`"${kindWord}" is no kind; see \`dateline help kb add\`.`);
  const sector = Sector.safeParse(options.sector?.toUpperCase());
  if (options.sector && !sector.success) throw new InvalidArgumentError(`"${options.sector}" is no sector.`);
  if (options.office && kind !== "person") throw new InvalidArgumentError("Only persons hold offices.");
  const base = loadBase();
  const code = (words: string | undefined) => {
    const found = words === undefined ? null : countryOf(base, words);
    if (words !== undefined && found === null) throw new InvalidArgumentError(`"${words}" is no country.`);
    return found;
  };
  const record = {
    kind,
    name,
    id: options.id,
    aliases: options.alias,
    country: code(options.country),
    sector: sector.success ? sector.data : null,
    from: day(options.from),
    to: day(options.to),
    description: options.description ?? null,
    wikidata: options.wikidata ?? null,
    ...(options.office === undefined
      ? {}
      : {
          office: {
            title: options.office,
            of: options.of?.includes("/") ? options.of : code(options.of),
            from: day(options.since),
            to: day(options.until),
          },
        }),
  };
  const store = await openDatabase(options);
  try {
    await printSaved(await addRecord(base, store, record, by(options)), options);
    return exitCodes.ok;
  } finally {
    await store.close();
  }
}

function day(words: string | undefined): string | null {
  if (words === undefined) return null;
  const found = partialDay(words);
  if (found === null) throw new InvalidArgumentError(`"${words}" is no date such as 2020, 2020-08 or 2020-08-18.`);
  return found;
}
