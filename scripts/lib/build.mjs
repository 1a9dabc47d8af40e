import { run } from "./run.mjs";
import { fail, say } from "./say.mjs";

/** Builds what has changed; prints the tools' output only where it fails. */
export async function build() {
  say("building what has changed");
  const { code, output } = await run("turbo", ["run", "build", "--output-logs=errors-only"], { quiet: true });
  if (code === 0) return;
  if (code === 130 || code === 143) process.exit(code);
  process.stderr.write(output);
  if (/ENOSPC/.test(output)) fail("the disk is full.", "Free some space and try again.");
  fail("the build failed.", "The lines above say where.");
}
