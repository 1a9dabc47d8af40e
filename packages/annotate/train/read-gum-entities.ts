/** A mention of GUM's coreference annotation: its entity and half-open offsets into the document's text. */
export interface GumMention {
  entity: string;
  start: number;
  end: number;
}

/** A document of GUM as plain text, with who is mentioned where. */
export interface GumDocument {
  id: string;
  text: string;
  mentions: GumMention[];
}

/** Reads the documents of a GUM file (CoNLL-U) with the coreference in `Entity=`; a paragraph ends in an empty line. */
export function readGumEntities(file: string): GumDocument[] {
  return file
    .split(/^# newdoc id = /m)
    .slice(1)
    .map(readDocument);
}

function readDocument(chunk: string): GumDocument {
  const mentions: GumMention[] = [];
  const open: { entity: string; start: number }[] = [];
  let text = "";
  for (const block of chunk.split(/\r?\n\r?\n/)) {
    const words = /^# text = (.*)$/m.exec(block)?.[1];
    if (words === undefined) continue;
    if (text !== "") text += /^# newpar/m.test(block) ? "\n\n" : " ";
    let at = text.length;
    text += words;
    for (const line of block.split("\n")) {
      const columns = line.split("\t");
      const form = columns[1] ?? "";
      if (!/^\d+$/.test(columns[0] ?? "")) continue;
      const start = text.indexOf(form, at);
      if (start < 0) continue;
      at = start + form.length;
      for (const mark of (/Entity=([^|]*)/.exec(columns[9] ?? "")?.[1] ?? "").matchAll(/\(([^()-]*)[^()]*|(\d*)\)/g)) {
        if (mark[1] !== undefined) open.push({ entity: mark[1], start });
        else {
          const found = mark[2] === "" ? open.length - 1 : open.findLastIndex(({ entity }) => entity === mark[2]);
          const [closed] = found < 0 ? [] : open.splice(found, 1);
          if (closed) mentions.push({ ...closed, end: at });
        }
      }
    }
  }
  return { id: chunk.slice(0, chunk.indexOf("\n")).trim(), text, mentions };
}
