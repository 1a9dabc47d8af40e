/** The look of a word: capitals X, small letters x, digits 9, other characters themselves; short merges repeats. */
export function wordShape(form: string, short: boolean): string {
  let shape = "";
  let last = "";
  const length = Math.min(form.length, 24);
  for (let i = 0; i < length; i++) {
    const char = form[i] as string;
    const code = form.charCodeAt(i);
    let kind = char;
    if (code >= 97 && code <= 122) kind = "x";
    else if (code >= 65 && code <= 90) kind = "X";
    else if (code >= 48 && code <= 57) kind = "9";
    else if (code > 127) kind = char.toLowerCase() !== char ? "X" : char.toUpperCase() !== char ? "x" : "o";
    if (short && kind === last) continue;
    shape += kind;
    last = kind;
  }
  return shape;
}
