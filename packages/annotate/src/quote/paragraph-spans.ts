/** The paragraphs of a text: between blank lines, or between line breaks where the text has no blank line. */
export function paragraphSpans(text: string): { start: number; end: number }[] {
  const separator = /\n[ \t\r]{0,20}\n/.test(text) ? /\n[ \t\r]{0,20}\n/g : /\n/g;
  const spans: { start: number; end: number }[] = [];
  let start = 0;
  for (const found of text.matchAll(separator)) {
    if (found.index > start) spans.push({ start, end: found.index });
    start = found.index + found[0].length;
  }
  if (start < text.length) spans.push({ start, end: text.length });
  return spans;
}
