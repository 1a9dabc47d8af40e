import { importFormats } from "@dateline/pipeline";
import { type Command, Option } from "commander";
import { kbAdd } from "./kb/kb-add.ts";
import { kbAlias } from "./kb/kb-alias.ts";
import { kbExport } from "./kb/kb-export.ts";
import { kbImport } from "./kb/kb-import.ts";
import { kbList } from "./kb/kb-list.ts";
import { kbMerge } from "./kb/kb-merge.ts";
import { kbRemove } from "./kb/kb-remove.ts";
import { kbSearch } from "./kb/kb-search.ts";
import { kbShow } from "./kb/kb-show.ts";

/** What the commands of the knowledge base are made with: common options, a count, and where the exit code goes. */
export interface KbParts {
  common: (command: Command) => Command;
  count: (least: number, most: number) => (value: string) => number;
  finish: (code: number) => void;
  signal: AbortSignal;
}

/** `dateline kb`: the user's own additions to the knowledge base, which win over what is shipped. */
export function addKb(root: Command, { common, count, finish, signal }: KbParts): void {
  const kb = root
    .command("kb")
    .description("add to the knowledge base of actors: import, add, alias, merge, show, search, list, remove, export")
    .addHelpText("after", kbHelp);
  const command = (syntax: string, description: string) => common(kb.command(syntax).description(description));
  const telling = (made: Command) =>
    made
      .option("--author <name>", "who says so (default: your user name)")
      .option("--source <text>", "where it is from, such as the address of a page");
  const origin = () => new Option("--origin <origin>", "only these").choices(["typed", "imported"]);

  telling(command("import <file|->", "take in records: Wikidata, FollowTheMoney, CSV, or what `kb export` wrote"))
    .addOption(
      new Option("--format <format>", "what the file is, where that cannot be told from it").choices(importFormats),
    )
    .option("--kind <kind>", "the kind of rows that tell none, such as person")
    .option("--dry-run", "say what would be added, and add nothing")
    .addHelpText("after", importHelp)
    .action(async (file, options) => finish(await kbImport(file, options, signal)));

  telling(command("add <kind> <name>", "add a person, an organisation, a group … or more about one that is there"))
    .option("--id <id>", "its id, such as person/jane-doe (default: made from kind and name)")
    .addOption(new Option("--alias <name>", "another name; may be repeated").argParser(repeated))
    .option("--country <country>", "alpha-3 code or name")
    .option("--sector <code>", "such as GOV, MIL or REB")
    .option("--from <date>", "since when it is: 2020, 2020-08 or 2020-08-18")
    .option("--to <date>", "until when")
    .option("--description <text>", "who or what it is")
    .option("--wikidata <id>", "such as Q42")
    .option("--office <title>", "of a person: an office, such as foreign minister")
    .option("--of <country|id>", "whose office it is (default: the person's country)")
    .option("--since <date>", "first day in office")
    .option("--until <date>", "last day in office")
    .addHelpText("after", addHelp)
    .action(async (kind, name, options) => finish(await kbAdd(kind, name, options)));

  telling(command("alias <record> <name...>", "give a record more names"))
    .addHelpText("after", aliasHelp)
    .action(async (record, names, options) => finish(await kbAlias(record, names, options)));

  telling(command("merge <record> <into>", "say that two records are one actor, which goes by the second")).action(
    async (record, into, options) => finish(await kbMerge(record, into, options)),
  );

  command("show <record>", "show a record and who says what of it").action(async (record, options) =>
    finish(await kbShow(record, options)),
  );

  command("search <words...>", "find records by words of their names")
    .addOption(new Option("-n, --limit <number>", "at most so many").argParser(count(1, 200)).default(20))
    .action(async (words, options) => finish(await kbSearch(words, options)));

  command("list", "list what was added, sorted by record")
    .addOption(new Option("-n, --limit <number>", "at most so many").argParser(count(1, 200)).default(50))
    .addOption(origin())
    .action(async (options) => finish(await kbList(options)));

  telling(command("remove <record> [name]", "take out what was added about a record, or one name of it"))
    .option("--hide", "also keep what is shipped from being used, until this is removed in turn")
    .action(async (record, name, options) => finish(await kbRemove(record, name, options)));

  command("export", "write what was added as NDJSON that `kb import` reads back")
    .addOption(origin())
    .action(async (options) => finish(await kbExport(options, signal)));
}

function repeated(value: string, before: string[] | undefined): string[] {
  return [...(before ?? []), value];
}

const kbHelp = `
What you add is kept in your database and wins over what is shipped. It takes effect when an article that names it is
ingested, also one that is there already; other articles stay as they are. A record is meant by its id, the id of its
actor, or its whole name.

Examples:
  dateline kb add person "Jane Doe" --country MLI --office "foreign minister" --since 2026-01-05
  dateline kb alias person/jane-doe "J. Doe" weak:Doe
  dateline kb import people.csv --dry-run
  dateline kb show "Jane Doe"
  dateline kb export > mine.ndjson`;

const importHelp = `
Formats, told from how the file begins; gzip is unpacked:
  wikidata  results of a SPARQL query as JSON, with variables item, itemLabel, itemAltLabel, itemDescription, kind,
            country or countryCode, position, positionLabel, of, start, end; or entities of a dump
  ftm       FollowTheMoney entities, one a line
  csv       a header and columns id, kind, name, aliases (parted by |), country, sector, from, to, description,
            wikidata, office, of, office_from, office_to, note; all but name may be missing
  dateline  what \`kb export\` writes

A row that cannot be read is reported with its line, and the rest goes on (exit code 3). Importing the same file again
changes nothing; after an interruption (130) it goes on.

Examples:
  dateline kb import ministers.json
  dateline kb import entities.ftm.json.gz --source "sanctions list of May"
  dateline kb import people.csv --kind person --dry-run --json`;

const addHelp = `
Kinds: person, country, government-body, military, organisation, intergovernmental, company, media, party, armed-group,
group, place. A name may be marked weak:Doe (needs support by the text) or acronym:ZRB (needs its capitals).

Examples:
  dateline kb add organisation "Zelmor River Board" --alias acronym:ZRB --country MLI
  dateline kb add person "Jane Doe" --office director --of organisation/zelmor-river-board --since 2024`;

const aliasHelp = `
A name that you give stands for this record alone from then on; weak:NAME leaves the text to decide.

Examples:
  dateline kb alias armed-group/wagner "Africa Corps"
  dateline kb alias "United Nations" weak:Organisation`;
