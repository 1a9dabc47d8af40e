import { nameTags } from "../src/name/name-tags.ts";

/** The name-finder tag numbers of BIO tags. */
export function nameTagNumbers(bio: readonly string[]): Int32Array {
  return Int32Array.from(bio, (tag, i) => {
    if (tag === "O") return 0;
    const kind = tag.slice(2);
    const starts = tag.startsWith("B-") || bio[i - 1]?.slice(2) !== kind || bio[i - 1] === "O";
    const goesOn = bio[i + 1] === `I-${kind}`;
    const number = nameTags.indexOf(`${starts ? (goesOn ? "B" : "U") : goesOn ? "I" : "L"}-${kind}`);
    if (number < 0) throw new Error(`The name tag ${tag} is not known`);
    return number;
  });
}
