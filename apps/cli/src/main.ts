#!/usr/bin/env node
import { DatelineError } from "@dateline/core";
import { CommanderError } from "commander";
import { printJson, tell } from "./output/print.ts";
import { program } from "./program.ts";
import { exitCodeOf, exitCodes } from "./setting/exit-codes.ts";

const stop = new AbortController();
for (const name of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
  process.on(name, () => {
    if (stop.signal.aborted) process.exit(exitCodes.interrupted);
    stop.abort();
  });
}
// A reader that has seen enough (`| head`) closes the pipe; that is no failure.
process.stdout.on("error", (error: NodeJS.ErrnoException) =>
  process.exit(error.code === "EPIPE" ? exitCodes.ok : exitCodes.failed),
);

try {
  await program(stop.signal, (code) => {
    process.exitCode = code;
  }).parseAsync();
} catch (error) {
  process.exitCode = await explainError(error);
}

async function explainError(error: unknown): Promise<number> {
  if (error instanceof CommanderError) return commanderExit(error);
  if (!DatelineError.isInstance(error)) {
    tell(`dateline: this is a defect, please report it.\n${error instanceof Error ? error.stack : String(error)}`);
    return exitCodes.failed;
  }
  if (process.argv.includes("--json")) await printJson({ error });
  tell(`dateline: ${error.message}`);
  return exitCodeOf(error.code);
}

function commanderExit(error: CommanderError): number {
  if (error.exitCode === 0) return exitCodes.ok;
  if (error.code === "commander.invalidArgument" && !error.message.startsWith("error:"))
    tell(`dateline: ${error.message}`);
  return exitCodes.usage;
}
