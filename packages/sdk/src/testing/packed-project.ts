import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const packageFolder = fileURLToPath(new URL("../..", import.meta.url));

/** A new project that has the packed tarball installed without the network, as a user of the package would have it. */
export async function packedProject(): Promise<{
  folder: string;
  files: string[];
  run(command: string, args: string[], env?: Record<string, string>): Promise<{ code: number; output: string }>;
  remove(): Promise<void>;
}> {
  const folder = await mkdtemp(join(tmpdir(), "dateline-sdk-"));
  const packed = await runIn(packageFolder, "npm", [
    "pack",
    "--ignore-scripts",
    "--json",
    "--pack-destination",
    folder,
  ]);
  if (packed.code !== 0) throw new Error(`npm pack failed: ${packed.output}`);
  const [tarball] = Object.values(JSON.parse(packed.output) as Record<string, Tarball>);
  if (tarball === undefined) throw new Error(`npm pack told of no tarball: ${packed.output}`);
  await writeFile(join(folder, "package.json"), JSON.stringify({ name: "consumer", private: true, type: "module" }));
  const installed = await runIn(folder, "npm", [
    "install",
    "--offline",
    "--no-audit",
    "--no-fund",
    `./${tarball.filename}`,
  ]);
  if (installed.code !== 0) throw new Error(`the tarball could not be installed: ${installed.output}`);
  return {
    folder,
    files: tarball.files.map(({ path }) => path),
    run: (command, args, env) => runIn(folder, command, args, env),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

interface Tarball {
  filename: string;
  files: { path: string }[];
}

function runIn(cwd: string, command: string, args: string[], env: Record<string, string> = {}) {
  return new Promise<{ code: number; output: string }>((resolve) => {
    const options = { cwd, env: { ...process.env, ...env }, shell: process.platform === "win32", maxBuffer: 1e8 };
    execFile(command, args, options, (error, stdout, stderr) => {
      const code = error === null ? 0 : typeof error.code === "number" ? error.code : 1;
      resolve({ code, output: code === 0 ? stdout : `${stdout}${stderr}${error?.message ?? ""}` });
    });
  });
}
