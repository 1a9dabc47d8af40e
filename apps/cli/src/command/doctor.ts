import { existsSync, statfsSync, statSync } from "node:fs";
import { dirname } from "node:path";
import { DatelineError } from "@dateline/core";
import { loadStages } from "@dateline/pipeline";
import { print, printJson } from "../output/print.ts";
import { style } from "../output/style.ts";
import { exitCodes } from "../setting/exit-codes.ts";
import { type CommonOptions, databaseLocation, openToRead } from "../setting/settings.ts";

interface Check {
  name: string;
  ok: boolean;
  detail: string;
}

/** `dateline doctor`: checks what Dateline needs (Node, models, database, disk) and says what is wrong. */
export async function doctor(options: CommonOptions): Promise<number> {
  const checks = [checkNode(), checkStages(), await checkDatabase(options), checkDisk(options)];
  if (options.json) await printJson({ ok: checks.every(({ ok }) => ok), checks });
  else
    for (const check of checks)
      await print(
        `${check.ok ? style("green", "ok  ") : style("red", "FAIL")}  ${check.name.padEnd(10)} ${check.detail}\n`,
      );
  return checks.every(({ ok }) => ok) ? exitCodes.ok : exitCodes.configuration;
}

function checkNode(): Check {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  return {
    name: "node",
    ok: major > 22 || (major === 22 && minor >= 13),
    detail: `${process.versions.node} (22.13 or later is needed)`,
  };
}

function checkStages(): Check {
  try {
    const began = performance.now();
    const stages = loadStages();
    const names = [stages.extractor, ...stages.annotators, stages.resolver].map(
      ({ name, version }) => `${name} ${version}`,
    );
    return {
      name: "stages",
      ok: true,
      detail: `${names.join(", ")}; loaded in ${Math.round(performance.now() - began)} ms`,
    };
  } catch (error) {
    return { name: "stages", ok: false, detail: messageOf(error) };
  }
}

async function checkDatabase(options: CommonOptions): Promise<Check> {
  const location = databaseLocation(options);
  try {
    const store = await openToRead(options);
    const counts = await store.counts();
    await store.close();
    const size = existsSync(location) ? `, ${(statSync(location).size / 1e6).toFixed(1)} MB` : "";
    return {
      name: "database",
      ok: true,
      detail: `${location}: ${counts.articles} articles, ${counts.actors} actors, ${counts.events} events${size}`,
    };
  } catch (error) {
    return { name: "database", ok: false, detail: messageOf(error) };
  }
}

function checkDisk(options: CommonOptions): Check {
  const folder = dirname(databaseLocation(options));
  if (!existsSync(folder)) return { name: "disk", ok: true, detail: "the database is not on this machine's disk" };
  const { bavail, bsize } = statfsSync(folder);
  const free = bavail * bsize;
  return { name: "disk", ok: free > 2e8, detail: `${Math.round(free / 1e6)} MB free at ${folder}` };
}

function messageOf(error: unknown): string {
  return DatelineError.isInstance(error) ? error.message : String(error);
}
