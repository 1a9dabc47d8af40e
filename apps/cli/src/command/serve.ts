import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { createServer } from "node:net";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { ConfigurationError } from "@dateline/core";
import { tell } from "../output/print.ts";
import { exitCodes } from "../setting/exit-codes.ts";
import { type CommonOptions, databaseLocation, openDatabase } from "../setting/settings.ts";

/** `dateline serve`: the reader and the HTTP API on this machine, until interrupted or the parent is gone. */
export async function serve(
  options: CommonOptions & { port: number; host: string },
  signal: AbortSignal,
): Promise<number> {
  const reader = findReader();
  await checkPort(options.port, options.host);
  const store = await openDatabase(options);
  const { articles, events } = await store.counts();
  await store.close();
  const child = spawn(
    process.execPath,
    [reader.next, "start", reader.folder, "--port", String(options.port), "--hostname", options.host],
    {
      env: {
        ...process.env,
        DATELINE_DB: absolute(databaseLocation(options)),
        DATELINE_STOP_WITH_PARENT: "1",
        NODE_ENV: "production",
        NEXT_TELEMETRY_DISABLED: "1",
      },
      stdio: ["ignore", "ignore", "inherit"],
    },
  );
  const stop = () => child.kill("SIGTERM");
  signal.addEventListener("abort", stop, { once: true });
  const parent = process.ppid;
  const watch = setInterval(() => process.ppid !== parent && stop(), 400);
  const ended = new Promise<number>((done) => child.on("close", (code) => done(code ?? 0)));
  const address = `http://${options.host.includes(":") ? `[${options.host}]` : options.host}:${options.port}`;
  const answering = await waitFor(address, ended);
  if (answering)
    tell(
      `\n  Dateline reads at ${address}\n  ${articles} articles, ${events} events in ${databaseLocation(options)}\n  Ctrl+C stops it.\n`,
    );
  const code = await ended;
  clearInterval(watch);
  if (signal.aborted) return exitCodes.interrupted;
  return code === 0 ? exitCodes.ok : exitCodes.failed;
}

/** The folder of the built reader and the program of Next that serves it. */
function findReader(): { folder: string; next: string } {
  const folder = dirname(fileURLToPath(import.meta.resolve("@dateline/reader/package.json")));
  if (!existsSync(join(folder, ".next", "BUILD_ID"))) {
    throw new ConfigurationError({
      what: "The reader has not been built",
      where: folder,
      next: "Run `npm run build` first.",
    });
  }
  const manifest = createRequire(join(folder, "package.json")).resolve("next/package.json");
  return { folder, next: join(dirname(manifest), "dist", "bin", "next") };
}

function absolute(location: string): string {
  return /^[a-z]+:\/\//i.test(location) ? location : resolve(location);
}

function checkPort(port: number, host: string): Promise<void> {
  return new Promise((done, reject) => {
    const probe = createServer();
    probe.once("error", (error: NodeJS.ErrnoException) => {
      const taken = error.code === "EADDRINUSE";
      reject(
        new ConfigurationError({
          what: taken ? `Port ${port} is taken` : `The address cannot be used (${error.code})`,
          where: `${host}:${port}`,
          next: "Choose another with --port, or PORT=… npm start.",
        }),
      );
    });
    probe.listen(port, host, () => probe.close(() => done()));
  });
}

async function waitFor(address: string, ended: Promise<number>): Promise<boolean> {
  let over = false;
  ended.then(() => {
    over = true;
  });
  for (let tries = 0; tries < 300 && !over; tries += 1) {
    const answer = await fetch(`${address}/api/v1/health`).catch(() => null);
    if (answer?.ok) return true;
    await new Promise((done) => setTimeout(done, 100));
  }
  return false;
}
