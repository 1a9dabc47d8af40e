import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../root.mjs";

const needed = [/^package\.json$/, /^README\.md$/, /^LICENSE$/];
const unwanted = /(^|\/)(testing\/|\.env|node_modules\/|.*\.test\.|.*\.tsbuildinfo$)|\.(db|db-wal|db-shm|log)$/;

/** What is wrong with the files of a tarball: missing, not meant for others, or telling of this machine. */
export function checkFiles({ manifest, folder }, files) {
  const findings = needed.filter((file) => !files.some((path) => file.test(path))).map(missing);
  for (const target of targetsOf(manifest))
    if (!files.includes(target)) findings.push(`points at ${target}, which is not packed`);
  for (const path of files) {
    if (unwanted.test(path)) findings.push(`packs ${path}, which is of no use to others`);
    if (/\.(c?js|m?ts|json|html|txt)$/.test(path) && readFileSync(join(folder, path), "utf8").includes(root))
      findings.push(`packs ${path}, which holds the path of this machine`);
  }
  return findings;
}

function missing(file) {
  return `packs no ${file.source.replace(/[\\^$]/g, "")}`;
}

/** Every file the manifest points at, without the leading `./`; patterns are left to publint. */
function targetsOf(manifest) {
  const targets = [];
  const walk = (value) => {
    if (typeof value === "string") targets.push(value.replace(/^\.\//, ""));
    else for (const inner of Object.values(value ?? {})) walk(inner);
  };
  for (const field of ["main", "types", "bin", "exports"]) walk(manifest[field]);
  return targets.filter((target) => !target.includes("*"));
}
