const rules: readonly (readonly [RegExp, string])[] = [
  [/ph/g, "f"],
  [/kh|gh|ck|q/g, "k"],
  [/c(?!h)/g, "k"],
  [/sh|sch|zh|ch/g, "s"],
  [/ou|oo|ow/g, "u"],
  [/ee|ei|ey|ai|ay|ii|iy|yi|yy|y|j|e/g, "i"],
  [/w/g, "v"],
  [/z/g, "s"],
  [/h/g, ""],
  [/(.)\1+/g, "$1"],
];

/** A rougher form of a folded name under which Latin spellings of one name meet: "dbeibeh", "dbeibah". */
export function variantKey(key: string): string {
  return rules.reduce((form, [pattern, replacement]) => form.replace(pattern, replacement), key);
}
