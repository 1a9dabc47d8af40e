import { type ChildProcess, spawn } from "node:child_process";
import { createRequire } from "node:module";
import { createServer } from "node:net";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const folder = fileURLToPath(new URL("../..", import.meta.url));

/** The built reader on a free port of this machine, with a database of its own. */
export async function startReader(database: string): Promise<{ address: string; stop: () => Promise<void> }> {
  const next = join(dirname(createRequire(import.meta.url).resolve("next/package.json")), "dist", "bin", "next");
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  const child = spawn(process.execPath, [next, "start", folder, "--port", String(port), "--hostname", "127.0.0.1"], {
    env: { ...process.env, NODE_ENV: "production", DATELINE_DB: database, DATELINE_STOP_WITH_PARENT: "1" },
    stdio: "ignore",
  });
  for (let tries = 0; tries < 600 && child.exitCode === null; tries += 1) {
    const answer = await fetch(`${address}/api/v1/health`).catch(() => null);
    if (answer?.ok) return { address, stop: () => stop(child) };
    await new Promise((resolve) => setTimeout(resolve, 150));
  }
  await stop(child);
  throw new Error("the reader did not answer");
}

function stop(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null) return resolve();
    child.once("close", () => resolve());
    child.kill("SIGTERM");
  });
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}
