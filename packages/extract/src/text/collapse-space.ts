/** Text with every run of white space (no-break and zero-width space too) as one space, and none at the ends. */
export function collapseSpace(text: string): string {
  // Most texts are on one line already, and looking costs less than writing them anew.
  if (!/[^\S ]| {2}|[\u200b\u2060\u00ad]/.test(text)) return text.trim();
  if (!/[\u200b\u2060\u00ad]/.test(text)) return text.replace(/\s+/g, " ").trim();
  return text.replace(/[\s\u200b\u2060\u00ad]+/g, (run) => (/^[\u200b\u2060\u00ad]+$/.test(run) ? "" : " ")).trim();
}
