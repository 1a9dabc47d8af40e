import type { Gazetteer } from "./gazetteer.ts";

const widest = 9;

/**
 * The list bits of each word: names of the lists that start with a capital or digit are matched, the longest first.
 * Bit 2k says that the word starts a name of kind k, bit 2k + 1 that it goes on with one.
 */
export function matchLists(forms: readonly string[], gazetteer: Gazetteer): Int32Array {
  const bits = new Int32Array(forms.length);
  const lower = forms.map((form) => (form.length > 40 ? "" : form.toLowerCase().replaceAll("’", "'")));
  for (let start = 0; start < forms.length; start++) {
    const longest = gazetteer.longest.get(lower[start] as string);
    if (longest === undefined || !/^[\p{Lu}\d]/u.test(forms[start] as string)) continue;
    for (let length = Math.min(longest, widest, forms.length - start); length > 0; length--) {
      const kinds = gazetteer.entries.get(
        length === 1 ? (lower[start] as string) : lower.slice(start, start + length).join(" "),
      );
      if (kinds === undefined) continue;
      let first = 0;
      for (let kind = 0; kind < gazetteer.kinds.length; kind++) if ((kinds >> kind) & 1) first |= 1 << (2 * kind);
      bits[start] = (bits[start] as number) | first;
      for (let i = start + 1; i < start + length; i++) bits[i] = (bits[i] as number) | (first << 1);
      break;
    }
  }
  return bits;
}
