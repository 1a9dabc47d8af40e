/** What the command's exit code says. */
export const exitCodes = { ok: 0, failed: 1, usage: 2, partly: 3, configuration: 4, interrupted: 130 } as const;

const configuration = new Set(["CONFIGURATION", "DATABASE_NEWER", "DATABASE_FAILED", "READ_ONLY", "MODEL_UNUSABLE"]);
const usage = new Set(["INVALID_QUERY"]);

/** The exit code for an error of this code. */
export function exitCodeOf(code: string): number {
  if (code === "INTERRUPTED") return exitCodes.interrupted;
  if (configuration.has(code)) return exitCodes.configuration;
  if (usage.has(code)) return exitCodes.usage;
  return exitCodes.failed;
}
