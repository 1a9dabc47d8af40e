import { spawn } from "node:child_process";
import { root } from "./root.mjs";
import { toolchain } from "./toolchain.mjs";

const children = new Set();

/**
 * Runs a program to its end and resolves to `{ code, output }`; it is stopped when this process is. With `quiet` the
 * output is kept instead of shown; with `onLine` each line of stdout is passed on as well.
 */
export function run(command, args, { cwd = root, env = {}, quiet = false, onLine } = {}) {
  return new Promise((resolve) => {
    const piped = quiet || onLine !== undefined;
    const child = spawn(command, args, {
      cwd,
      env: toolchain(env),
      stdio: ["ignore", piped ? "pipe" : "inherit", quiet ? "pipe" : "inherit"],
      shell: process.platform === "win32",
    });
    children.add(child);
    let output = "";
    let rest = "";
    child.stdout?.setEncoding("utf8").on("data", (chunk) => {
      output += chunk;
      if (!quiet) process.stdout.write(chunk);
      if (!onLine) return;
      const lines = (rest + chunk).split("\n");
      rest = lines.pop() ?? "";
      for (const line of lines) onLine(line);
    });
    child.stderr?.setEncoding("utf8").on("data", (chunk) => {
      output += chunk;
    });
    child.on("error", (error) => {
      children.delete(child);
      resolve({ code: 127, output: `${output}${error.message}` });
    });
    child.on("close", (code, signal) => {
      children.delete(child);
      resolve({ code: code ?? (signal === "SIGINT" ? 130 : 143), output });
    });
  });
}

/** Stops all programs that `run` started. */
export function stopChildren(signal = "SIGTERM") {
  for (const child of children) child.kill(signal);
}
