import { cpSync, mkdirSync, symlinkSync } from "node:fs";
import { basename, join, relative } from "node:path";
import { root } from "../root.mjs";

const left = new Set(["node_modules", ".git", ".turbo", "samples"]);

/** Copies the project with what was built, but without its history and its installed packages, which are linked. */
export function copyTree(folder) {
  mkdirSync(folder, { recursive: true });
  cpSync(root, folder, {
    recursive: true,
    filter: (path) => !left.has(basename(path)) && !/\.next[\\/](cache|dev)$/.test(relative(root, path)),
  });
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"), "junction");
}
