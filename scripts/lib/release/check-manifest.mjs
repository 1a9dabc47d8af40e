import { existsSync } from "node:fs";
import { join } from "node:path";

const runtime = ["dependencies", "peerDependencies", "optionalDependencies"];

/** What keeps a package from being published, told from its manifest and those of its siblings. */
export function checkManifest({ manifest, folder }, siblings) {
  const findings = [];
  if (manifest.publishConfig?.access !== "public") findings.push("publishConfig.access is not public");
  if (!manifest.license) findings.push("has no licence");
  if (!manifest.description) findings.push("has no description");
  if (!manifest.engines?.node) findings.push("does not say which Node it needs");
  for (const file of manifest.files ?? [])
    if (!/[*!]/.test(file) && !existsSync(join(folder, file))) findings.push(`lists ${file}, which is not there`);
  for (const kind of runtime)
    for (const [name, range] of Object.entries(manifest[kind] ?? {}))
      findings.push(...checkDependency(name, range, siblings));
  return findings;
}

function checkDependency(name, range, siblings) {
  if (/^(file|link|workspace|git|https?):|\*/.test(range))
    return [`depends on ${name} as ${range}, which no one else has`];
  const sibling = siblings.find(({ manifest }) => manifest.name === name);
  if (sibling === undefined) return name.startsWith("@dateline/") ? [`depends on ${name}, which does not exist`] : [];
  if (sibling.manifest.private) return [`depends on ${name}, which is private`];
  const wanted = `^${sibling.manifest.version}`;
  return range === wanted ? [] : [`depends on ${name} ${range} while ${wanted} would be published`];
}
