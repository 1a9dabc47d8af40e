/** Prints what is being done, on stderr so that data on stdout stays clean. */
export function say(message) {
  process.stderr.write(`dateline: ${message}\n`);
}

/** Says what went wrong and what to do next, and ends with exit code 1. */
export function fail(what, next) {
  process.stderr.write(`\ndateline: ${what}\n${next ? `          ${next}\n` : ""}`);
  process.exit(1);
}
