import type { NameSentence } from "./name-sentence.ts";

const groupLike =
  /(?:ian|ians|ese|ish|an|ans|ic|ch|i|is|ist|ists|im|ims|ite|ites|ab|abs|ew|ews|jew|jews|kurd|kurds|serb|serbs|croat|croats|turk|turks|greek|greeks|dane|danes|swede|swedes|pole|poles|finn|finns|uzbek|kazakh|afghan|thai)$/i;
const eventLike =
  /\b(?:war|cup|olympics?|games|summit|election|championships?|festival|conference|world war|revolution|uprising|ramadan|christmas|easter|eid|day|open|league final|holocaust)\b/i;
const titles =
  /^(?:mr|mrs|ms|dr|prof|professor|president|prime|minister|foreign|defen[cs]e|secretary|general|gen|colonel|col|lt|senator|sen|rep|governor|gov|king|queen|prince|princess|pope|chancellor|vice|deputy|mayor|judge|justice|ambassador|sheikh|ayatollah|cleric|leader|spokesman|spokeswoman|interior|finance|chief|chairman|captain|major|sergeant|sir|lord|imam|mullah|former|elect|-|of|state|president-elect|reverend|rev|bishop|archbishop|cardinal|mufti|speaker|premier|star|rock|actor|actress|singer)\.?$/i;

/**
 * Brings silver labels to one convention: words joined by hyphens apart as the treebanks have them, no titles in names
 * of persons, and the catch-all kind divided into groups, events and the rest.
 */
export function refineNames({ forms, tags }: NameSentence): NameSentence {
  const outForms: string[] = [];
  const outTags: string[] = [];
  for (const [i, form] of forms.entries()) {
    const tag = tags[i] as string;
    const parts = /^\p{L}[\p{L}\p{M}]*(?:-[\p{L}\p{M}\d]+)+$/u.test(form) ? form.split(/(-)/) : [form];
    for (const [k, part] of parts.entries()) {
      outForms.push(part);
      outTags.push(k === 0 || tag === "O" ? tag : `I-${tag.slice(2)}`);
    }
  }
  for (let from = 0; from < outTags.length; from++) {
    if (outTags[from] === "O" || (outTags[from] as string).startsWith("I-")) continue;
    const kind = (outTags[from] as string).slice(2);
    let to = from + 1;
    while (outTags[to] === `I-${kind}`) to++;
    if (kind === "PER") stripTitles(outForms, outTags, from, to);
    if (kind === "MISC") {
      const name = outForms.slice(from, to).join(" ");
      const refined =
        eventLike.test(name) && to - from > 1 ? "EVENT" : to - from <= 2 && groupLike.test(name) ? "NORP" : "MISC";
      for (let i = from; i < to; i++) outTags[i] = `${i === from ? "B" : "I"}-${refined}`;
    }
    from = to - 1;
  }
  return { forms: outForms, tags: outTags };
}

function stripTitles(forms: readonly string[], tags: string[], from: number, to: number): void {
  let start = from;
  while (start < to - 1 && titles.test(forms[start] as string)) start++;
  for (let i = from; i < start; i++) tags[i] = "O";
  tags[start] = "B-PER";
}
