import { defineConfig } from "tsup";

/** The one build shape of every package: ESM JavaScript by tsup, declarations by tsc. */
export const base = defineConfig({
  entry: ["src/index.ts"],
  format: ["esm"],
  target: "node22",
  dts: false,
  sourcemap: true,
  clean: true,
  removeNodeProtocol: false,
});
