import { createHash } from "node:crypto";
import { existsSync, readFileSync, statfsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./root.mjs";
import { run } from "./run.mjs";
import { fail, say } from "./say.mjs";

const stampFile = join(root, "node_modules", ".dateline-installed");
const neededBytes = 1.5e9;

/** Installs the locked dependencies where they are missing or the lock has changed; explains what failed. */
export async function install() {
  checkNode();
  const stamp = createHash("sha256")
    .update(readFileSync(join(root, "package-lock.json")))
    .digest("hex");
  if (existsSync(stampFile) && readFileSync(stampFile, "utf8") === stamp) return;
  checkDisk();
  say("installing the locked dependencies (about a minute the first time)");
  const { code, output } = await run("npm", ["ci", "--loglevel=error"], { quiet: true });
  if (code === 130 || code === 143) process.exit(code);
  if (code !== 0) explainInstall(output);
  writeFileSync(stampFile, stamp);
}

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major > 20 || (major === 20 && minor >= 11)) return;
  fail(
    `Node ${process.versions.node} is too old.`,
    "Install Node 20.11 or later from https://nodejs.org and try again.",
  );
}

function checkDisk() {
  const { bavail, bsize } = statfsSync(root);
  if (bavail * bsize >= neededBytes) return;
  fail(
    `the disk has ${Math.round((bavail * bsize) / 1e6)} MB free and the install needs about 1,500 MB.`,
    "Free some space and try again.",
  );
}

function explainInstall(output) {
  process.stderr.write(output.split("\n").slice(-30).join("\n"));
  if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT|ENETUNREACH|network/i.test(output)) {
    fail("the npm registry could not be reached.", "Check the network or the `registry` setting of npm and try again.");
  }
  if (/ENOSPC/.test(output)) fail("the disk is full.", "Free about 1,500 MB and try again.");
  if (/EACCES|EPERM|EROFS/.test(output))
    fail("this folder cannot be written to.", "Give yourself write permission or clone it elsewhere.");
  fail("the dependencies could not be installed.", "The lines above are npm's own; `npm ci` shows them in full.");
}
