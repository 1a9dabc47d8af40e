const patience = 15_000;
const longestPause = 40;
const busy = 5;

/**
 * Runs a transaction, and again for up to 15 seconds while another writer holds the database. The waiting is done here
 * and not in SQLite, which would hold up everything else in this process, the other writer included.
 */
export async function whenFree<T>(transaction: () => Promise<T>): Promise<T> {
  const until = Date.now() + patience;
  for (let pause = 1; ; pause = Math.min(pause * 2, longestPause)) {
    try {
      return await transaction();
    } catch (error) {
      if (!isBusy(error) || Date.now() > until) throw error;
    }
    await new Promise((done) => setTimeout(done, pause));
  }
}

function isBusy(error: unknown): boolean {
  if (typeof error !== "object" || error === null || !("errcode" in error)) return false;
  return typeof error.errcode === "number" && (error.errcode & 0xff) === busy;
}
