import type { RawRetention } from "@dateline/pipeline";
import { Command, InvalidArgumentError, Option } from "commander";
import { annotate } from "./command/annotate.ts";
import { correctActions, correctCommand, listCorrections } from "./command/correct.ts";
import { doctor } from "./command/doctor.ts";
import { explain } from "./command/explain.ts";
import { exportCommand } from "./command/export.ts";
import { ingest } from "./command/ingest.ts";
import { addKb } from "./command/kb.ts";
import { list } from "./command/list.ts";
import { prune } from "./command/prune.ts";
import { reextract } from "./command/reextract.ts";
import { search } from "./command/search.ts";
import { serve } from "./command/serve.ts";
import { show } from "./command/show.ts";
import { exportSources, importSources, sources } from "./command/sources.ts";
import { subscribe, unsubscribe } from "./command/subscribe.ts";
import { watch } from "./command/watch.ts";
import { readKeepRaw } from "./setting/keep-raw.ts";
import { readEvery } from "./setting/read-every.ts";
import { version } from "./setting/version.ts";

const day = /^\d{4}-\d{2}-\d{2}(T[\d:.]+(Z|[+-]\d{2}:\d{2})?)?$/;

/** The whole command line in one place; `finish` is told the exit code of the command that ran. */
export function program(signal: AbortSignal, finish: (code: number) => void): Command {
  const root = new Command("dateline")
    .description(
      "Turns news articles into dated, sourced facts: who did what to whom, where and when, each on its words.",
    )
    .version(version(), "-V, --version", "print the version")
    .helpOption("-h, --help", "show help")
    .helpCommand("help [command]", "show help for a command")
    .showHelpAfterError("(--help shows how)")
    .exitOverride()
    .addHelpText("after", footer);

  const common = (made: Command) =>
    made
      .option(
        "--db <path>",
        "the database: a file, or a postgres:// address (default: $DATELINE_DB, else the user's data folder)",
      )
      .option("--json", "print JSON instead of text")
      .option("-q, --quiet", "say only what went wrong");
  const command = (syntax: string, description: string) => common(root.command(syntax).description(description));

  command("ingest <url|file|folder|-...>", "take pages in: addresses, files, folders, feeds, or - for standard input")
    .option("--published <date>", "publication date for pages that have none, such as 2023-02-08", parseDate)
    .option("--language <code>", "language of the text, such as en, where the page does not say")
    .option("--no-raw", "do not keep the pages' bytes")
    .option("--allow-private", "also fetch from private and local addresses")
    .addOption(new Option("--timeout <seconds>", "how long a host may take").argParser(parseCount(1, 600)).default(20))
    .addOption(
      new Option("--limit <number>", "of a feed, at most so many of its newest items")
        .argParser(parseCount(1, 1000))
        .default(20),
    )
    .addOption(
      new Option("--delay <seconds>", "pause between two requests to one host")
        .argParser(parseCount(0, 600))
        .default(1),
    )
    .addHelpText("after", ingestHelp)
    .action(async (locations, options) => finish(await ingest(locations, options, signal)));

  command("list <articles|actors|events|corrections>", "list what is in the database, newest first")
    .addOption(new Option("-n, --limit <number>", "at most so many").argParser(parseCount(1, 200)).default(20))
    .option("--query <query>", "only what fits a query")
    .action(async (kind, options) => {
      if (kind === "corrections") return finish(await listCorrections(options));
      finish(await list(oneOf(kind, ["articles", "actors", "events"]), options));
    });

  command("show <article|actor|event> <id>", "show one record; an id may be shortened to what is unique")
    .option("--text", "with the article's text")
    .option("--removed", "with what was removed from the page, and why")
    .action(async (kind, id, options) => finish(await show(oneOf(kind, ["article", "actor", "event"]), id, options)));

  command("search <query...>", "find articles, events and actors")
    .addOption(new Option("-n, --limit <number>", "at most so many of each").argParser(parseCount(1, 200)).default(10))
    .action(async (words, options) => finish(await search(words, options)));

  command(
    "export [events|gold]",
    "write events to standard output, or as gold what people confirmed, rejected and edited",
  )
    .option("--format <name>", "of events: ndjson or csv", "ndjson")
    .option("--query <query>", "only events that fit a query")
    .addHelpText("after", exportHelp)
    .action(async (what, options) =>
      finish(await exportCommand(oneOf(what ?? "events", ["events", "gold"]), options, signal)),
    );

  command("explain <event>", "show why an event was coded").action(async (id, options) =>
    finish(await explain(id, options)),
  );

  command("annotate <url|file|->", "show what the engine finds in a text, without storing it")
    .option("--published <date>", "publication date of the text", parseDate)
    .option("--language <code>", "language of the text")
    .option("--allow-private", "also fetch from private and local addresses")
    .action(async (location, options) => finish(await annotate(location, options, signal)));

  command(
    "correct <confirm|reject|edit|rename|merge|undo> <id> [value]",
    "correct an event or an actor; it can be undone",
  )
    .option("--author <name>", "who corrects (default: your user name)")
    .option("--note <text>", "why")
    .option("--type <type>", "edit: the type of the event, such as SANCTION")
    .option("--mode <mode>", "edit: its mode, such as expel")
    .option("--modality <modality>", "edit: happened, planned, demanded …")
    .option("--earliest <date>", "edit: first day", parseDate)
    .option("--latest <date>", "edit: last day", parseDate)
    .addHelpText("after", correctHelp)
    .action(async (action, id, value, options) => {
      const { type, mode, modality, earliest, latest } = options;
      const chosen = Object.entries({ type, mode, modality, earliest, latest }).filter(
        ([, given]) => given !== undefined,
      );
      finish(await correctCommand(oneOf(action, correctActions), id, value, Object.fromEntries(chosen), options));
    });

  addKb(root, { common, count: parseCount, finish, signal });

  const keepRawOption = () =>
    new Option(
      "--keep-raw <all|none|days>",
      "keep pages' bytes for a later extraction (default: $DATELINE_KEEP_RAW, else all)",
    ).argParser(parseKeepRaw);
  const timeoutOption = () =>
    new Option("--timeout <seconds>", "how long a host may take").argParser(parseCount(1, 600)).default(20);

  command("subscribe <url>", "keep a feed, or the feed of a page, to be fetched by `watch`")
    .addOption(new Option("--every <time>", "fetch it every 30m, 2h, 1d … (default: hourly)").argParser(parseEvery))
    .option("--allow-private", "also fetch from private and local addresses")
    .addOption(timeoutOption())
    .action(async (url, options) => finish(await subscribe(url, options, signal)));

  command("unsubscribe <url|id>", "end a subscription; its articles stay").action(async (named, options) =>
    finish(await unsubscribe(named, options)),
  );

  command("sources [import|export] [file]", "list subscriptions with their health; read or write them as OPML")
    .addHelpText("after", sourcesHelp)
    .action(async (action, file, options) => {
      if (action === undefined) return finish(await sources(options));
      if (oneOf(action, ["import", "export"]) === "export") return finish(await exportSources(options));
      if (file === undefined) throw new InvalidArgumentError("Name the OPML file to import, or - for standard input.");
      finish(await importSources(file, options));
    });

  command("watch", "fetch subscriptions as they fall due and take in what is new, until interrupted")
    .option("--once", "fetch all that are due now once, and end")
    .addOption(
      new Option("--lanes <number>", "feeds fetched beside each other").argParser(parseCount(1, 32)).default(4),
    )
    .addOption(
      new Option("--limit <number>", "items of one fetch of a feed").argParser(parseCount(1, 1000)).default(20),
    )
    .addOption(
      new Option("--delay <seconds>", "pause between two requests to one host")
        .argParser(parseCount(0, 600))
        .default(1),
    )
    .addOption(timeoutOption())
    .addOption(keepRawOption())
    .option("--allow-private", "also fetch from private and local addresses")
    .addHelpText("after", watchHelp)
    .action(async (options) => finish(await watch(options, signal)));

  command("prune", "drop pages' bytes that are older than they are to be kept")
    .addOption(keepRawOption())
    .action(async (options) => finish(await prune(options)));

  command("reextract [ids...]", "extract kept pages again with this release, and find anew what is in them")
    .option("--query <query>", "the articles that fit a query")
    .option("--all", "all articles")
    .option("--force", "run all steps again, also where nothing about them changed")
    .option("--dry-run", "say what would change, and write nothing")
    .addHelpText("after", reextractHelp)
    .action(async (ids, options) => finish(await reextract(ids, options, signal)));

  command("serve", "open the reader and the HTTP API on this machine")
    .addOption(
      new Option("-p, --port <number>", "port to listen on").env("PORT").argParser(parseCount(1, 65535)).default(4680),
    )
    .option("--host <address>", "address to listen on", "127.0.0.1")
    .action(async (options) => finish(await serve(options, signal)));

  command("doctor", "check that everything Dateline needs is in order").action(async (options) =>
    finish(await doctor(options)),
  );
  return root;
}

const footer = `
Data goes to standard output, everything else to standard error.
Exit codes: 0 done, 1 failed, 2 wrong usage, 3 partly done, 4 configuration, 130 interrupted.

Examples:
  dateline ingest https://example.org/news/article
  dateline ingest https://example.org/news/rss.xml --limit 10
  dateline ingest notes/ --published 2023-02-08
  dateline search 'actor:"Sergey Lavrov" type:CONSULT date:2023-02'
  dateline export --format csv --query 'between:RUS,MLI' > events.csv`;

const ingestHelp = `
A feed (RSS, Atom, RDF, JSON Feed) or a news sitemap, by its address or as a file, stands for the pages it lists: each is
fetched from its link, and where that fails the feed's own text is taken if the feed carries all of it.

Examples:
  dateline ingest https://example.org/news/article
  dateline ingest https://example.org/news/rss.xml --limit 10 --delay 2
  dateline ingest saved-feed.json`;

const exportHelp = `
Gold is one article a line with the events that people judged in it, in the format of the event gold that the engine is
measured on: \`npm run -s eval -- --gold FILE\`. Only sentences with a judged event count; a rejected one must not be found.
It holds the articles' texts.

Examples:
  dateline export --format csv --query 'between:RUS,MLI' > events.csv
  dateline export gold > corrections.ndjson`;

const sourcesHelp = `
Examples:
  dateline sources --json
  dateline sources import feeds.opml
  dateline sources export > feeds.opml`;

const reextractHelp = `
Nothing is fetched: pages are read as they were kept. Where the text stays the same, so does the article; another text takes the
place of the earlier one, which stays readable by its id. What you corrected goes over to the same words; what finds none is
told, and kept. Pages that \`prune\` dropped cannot be read again; their text is gone through anew as it is.
A run that was interrupted goes on where it stopped.

Examples:
  dateline reextract --all --dry-run
  dateline reextract --query 'source:example.org date:2023-02'
  dateline reextract article_9x4p --force`;

const watchHelp = `
What a watch knows is in the database: another run goes on where this one stopped, and several may run beside each other.
Pages that a feed lists are fetched as robots.txt allows. Settings from the environment: DATELINE_CONTACT (your address, told
to hosts), DATELINE_USER_AGENT, HTTP_PROXY, HTTPS_PROXY, NO_PROXY.

Examples:
  dateline watch --once --json
  dateline watch --limit 50 --keep-raw 90`;

const correctHelp = `
Examples:
  dateline correct reject event_9x4p --note "said of another town"
  dateline correct edit event_9x4p --type SANCTION --mode expel --earliest 2022-01-31 --latest 2022-01-31
  dateline correct rename actor_k2m1 "Joël Meyer"
  dateline correct merge actor_k2m1 actor_7v3z
  dateline correct undo correction_5d8n…`;

function parseDate(value: string): string {
  if (
    day.test(value) &&
    !Number.isNaN(Date.parse(value)) &&
    new Date(value).toISOString().slice(8, 10) === value.slice(8, 10)
  )
    return value;
  throw new InvalidArgumentError("Give a day that exists, such as 2023-02-08.");
}

function parseCount(least: number, most: number): (value: string) => number {
  return (value) => {
    const number = Number(value);
    if (Number.isInteger(number) && number >= least && number <= most) return number;
    throw new InvalidArgumentError(`Give a whole number from ${least} to ${most}.`);
  };
}

function parseEvery(value: string): number {
  const seconds = readEvery(value);
  if (seconds !== null) return seconds;
  throw new InvalidArgumentError("Give a time from 1m to 30d, such as 30m, 2h or 1d.");
}

function parseKeepRaw(value: string): RawRetention {
  const retention = readKeepRaw(value);
  if (retention !== null) return retention;
  throw new InvalidArgumentError("Give all, none, or a number of days such as 90.");
}

function oneOf<const T extends string>(value: string, allowed: readonly T[]): T {
  const found = allowed.find((known) => known === value);
  if (found !== undefined) return found;
  throw new InvalidArgumentError(`"${value}" is none of ${allowed.join(", ")}.`);
}
