import { run } from "../run.mjs";

/** Turns the changesets of a copy into versions and changelogs; resolves to what went wrong, an empty list where nothing did. */
export async function versionCopy(folder) {
  const steps = [
    ["git", ["init", "--quiet", "--initial-branch=main"]],
    ["git", ["add", "--all", "--force", ".changeset", "package.json", "packages", "apps"]],
    ["git", [...asNobody, "commit", "--quiet", "--message", "rehearsal"]],
    ["changeset", ["version"]],
  ];
  for (const [command, args] of steps) {
    const { code, output } = await run(command, args, { cwd: folder, quiet: true });
    if (code !== 0) return [`\`${command} ${args.join(" ")}\` failed: ${output.trim()}`];
  }
  return [];
}

const asNobody = [
  "-c",
  "user.name=rehearsal",
  "-c",
  "user.email=rehearsal@localhost",
  "-c",
  "core.hooksPath=/dev/null",
  "-c",
  "commit.gpgsign=false",
];
