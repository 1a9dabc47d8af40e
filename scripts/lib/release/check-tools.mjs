import { run } from "../run.mjs";

/** What publint and attw say against a tarball; attw is asked only where the package has types to import. */
export async function checkTools({ manifest }, tarball) {
  const findings = [];
  const publint = await run("publint", ["run", tarball, "--strict"], { quiet: true });
  if (publint.code !== 0) findings.push(`publint: ${publint.output.trim()}`);
  if (!hasTypes(manifest)) return findings;
  const attw = await run("attw", [tarball, "--profile", "esm-only", "--format", "ascii", "--no-emoji"], {
    quiet: true,
  });
  if (attw.code !== 0) findings.push(`attw: ${attw.output.trim()}`);
  return findings;
}

function hasTypes(manifest) {
  return JSON.stringify(manifest.exports ?? {}).includes('"types"');
}
