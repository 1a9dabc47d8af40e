import { stopChildren } from "./run.mjs";

/**
 * Stops the started programs on Ctrl+C, on SIGTERM, and when the parent is gone: npm runs scripts through a shell that
 * does not pass signals on, so a killed npm would otherwise leave a server behind.
 */
export function stopWithParent() {
  const parent = process.ppid;
  let stopping = false;
  const stop = (code) => {
    if (stopping) return;
    stopping = true;
    stopChildren();
    setTimeout(() => stopChildren("SIGKILL"), 4000).unref();
    setTimeout(() => process.exit(code), 4500).unref();
    process.exitCode = code;
  };
  process.on("SIGINT", () => stop(130));
  process.on("SIGTERM", () => stop(143));
  process.on("SIGHUP", () => stop(129));
  setInterval(() => {
    if (process.ppid !== parent) stop(143);
  }, 400).unref();
  return () => stopping;
}
