import { delimiter, join } from "node:path";
import { root } from "./root.mjs";

/**
 * The environment every tool runs in: the pinned Node first in PATH (installed by npm as a platform package), and no
 * telemetry. macOS and Windows have no such package, so there the system's Node is used and must be 22.13 or later.
 */
export function toolchain(extra = {}) {
  return {
    ...process.env,
    PATH: `${join(root, "node_modules", ".bin")}${delimiter}${process.env.PATH ?? ""}`,
    NEXT_TELEMETRY_DISABLED: "1",
    TURBO_TELEMETRY_DISABLED: "1",
    DO_NOT_TRACK: "1",
    ...extra,
  };
}
