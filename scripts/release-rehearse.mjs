// `npm run release:rehearse`: versions a copy of the project, packs every package and checks each tarball. Nothing is
// published and nothing in this folder changes. Exit code 1 where there is any finding.
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "./lib/build.mjs";
import { checkFiles } from "./lib/release/check-files.mjs";
import { checkManifest } from "./lib/release/check-manifest.mjs";
import { checkTools } from "./lib/release/check-tools.mjs";
import { copyTree } from "./lib/release/copy-tree.mjs";
import { listPackages } from "./lib/release/list-packages.mjs";
import { packPackage } from "./lib/release/pack-package.mjs";
import { tryPacked } from "./lib/release/try-packed.mjs";
import { versionCopy } from "./lib/release/version-copy.mjs";
import { root } from "./lib/root.mjs";
import { say } from "./lib/say.mjs";

await build();
const scratch = mkdtempSync(join(tmpdir(), "dateline-release-"));
process.on("exit", () => rmSync(scratch, { recursive: true, force: true }));
const findings = await rehearse();
for (const finding of findings) process.stderr.write(`finding: ${finding}\n`);
process.stdout.write(findings.length === 0 ? "release: ready\n" : `release: not ready, ${findings.length} findings\n`);
process.exit(findings.length === 0 ? 0 : 1);

async function rehearse() {
  const copy = join(scratch, "copy");
  const tarballs = join(scratch, "tarballs");
  mkdirSync(tarballs);
  copyTree(copy);
  const before = new Map(listPackages(root).map(({ manifest }) => [manifest.name, manifest.version]));
  const broken = await versionCopy(copy);
  if (broken.length > 0) return broken;
  const all = listPackages(copy);
  const found = [];
  const packed = [];
  for (const one of all) {
    const { name, version, license } = one.manifest;
    if (one.manifest.private) {
      process.stdout.write(`${name} is private and stays\n`);
      continue;
    }
    say(`checking ${name}`);
    const { tarball, files, size, error } = await packPackage(one.folder, tarballs);
    const here = [...checkManifest(one, all), ...(error ? [error] : checkFiles(one, files))];
    if (!error) {
      here.push(...(await checkTools(one, tarball)));
      packed.push({ ...one, tarball });
      const change = before.get(name) === version ? "unchanged" : `was ${before.get(name)}`;
      process.stdout.write(
        `${name} ${version} (${change}), ${license}, ${files.length} files, ${kilobytes(size)} kB\n`,
      );
    }
    found.push(...here.map((finding) => `${name} ${finding}`));
  }
  say("using the packed packages together");
  return [...found, ...(await tryPacked(copy, packed))];
}

function kilobytes(bytes) {
  return Math.round(bytes / 1000).toLocaleString("en");
}
