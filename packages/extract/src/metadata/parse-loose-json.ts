import type { JsonValue } from "./json-value.ts";

/**
 * Parses JSON as pages write it: inside comments or CDATA, with comments in it, raw line breaks in strings, trailing
 * commas or a closing semicolon. Null where even that does not help.
 */
export function parseLooseJson(source: string): JsonValue | null {
  const text = source
    .replace(/^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)/, "")
    .replace(/(?:-->|\/\*\s*\]\]>\s*\*\/|\/\/\s*\]\]>|\]\]>)\s*$/, "")
    .trim();
  return tryParse(text) ?? tryParse(repair(text));
}

function tryParse(text: string): JsonValue | null {
  try {
    return JSON.parse(text) as JsonValue;
  } catch {
    return null;
  }
}

/** One pass over the characters: control characters in strings are escaped, dangling commas dropped, the rest closed. */
function repair(text: string): string {
  const out: string[] = [];
  const open: string[] = [];
  let inString = false;
  for (let index = 0; index < text.length; index += 1) {
    const char = text[index] ?? "";
    if (inString) {
      if (char === "\\") {
        const next = text[index + 1] ?? "";
        out.push(/["\\/bfnrtu]/.test(next) ? char + next : next);
        index += 1;
      } else if (char === '"' && endsString(text, index)) {
        out.push(char);
        inString = false;
      } else if (char === '"') out.push('\\"');
      else out.push(char < " " ? (char === "\n" || char === "\t" ? " " : "") : char);
      continue;
    }
    const comment = char === "/" ? commentEnd(text, index) : index;
    if (comment > index) {
      index = comment - 1;
      continue;
    }
    if (char === '"') inString = true;
    if (char === "{" || char === "[") open.push(char === "{" ? "}" : "]");
    if (char === "}" || char === "]") {
      dropComma(out);
      if (open.pop() !== char) break;
    }
    if (char === ";" && open.length === 0) break;
    out.push(char);
    if (open.length === 0 && (char === "}" || char === "]")) break;
  }
  if (inString) out.push('"');
  dropComma(out);
  return out.join("") + open.reverse().join("");
}

/** Where the comment that begins here ends; the same place where none begins. */
function commentEnd(text: string, at: number): number {
  const mark = text[at + 1];
  if (mark !== "*" && mark !== "/") return at;
  const end = mark === "*" ? text.indexOf("*/", at + 2) + 2 : text.indexOf("\n", at);
  return end <= at ? text.length : end;
}

/** A quote ends its string only where JSON goes on after it; others stand inside the words. */
function endsString(text: string, at: number): boolean {
  const rest = text.slice(at + 1, at + 60).trimStart();
  return rest === "" || /^[,:}\]]/.test(rest);
}

function dropComma(out: string[]): void {
  let last = out.length - 1;
  while (last >= 0 && /^\s*$/.test(out[last] ?? "")) last -= 1;
  if (out[last] === ",") out.length = last;
}
