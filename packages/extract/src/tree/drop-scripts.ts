const raw = new Set(["script", "style", "textarea", "title", "noscript", "iframe", "noembed", "noframes", "xmp"]);
const data = /\btype\s{0,9}=\s{0,9}["']?application\/(?:\w{1,20}\+)?json/i;

/**
 * Takes out what stands inside scripts and styles, half of a usual page, before the parser walks through it letter by
 * letter. Structured data stays. Where the page's tags cannot be told for certain, the rest of it stays as it is.
 */
export function dropScripts(html: string): string {
  const parts: string[] = [];
  let from = 0;
  let at = html.indexOf("<");
  let comment = html.indexOf("<!--");
  while (at >= 0) {
    const code = html.charCodeAt(at + 1) | 32;
    if (html.startsWith("<!--", at)) {
      const end = /^<!---?>/.test(html.slice(at, at + 6)) ? at : html.indexOf("-->", at + 4);
      if (end < 0) break;
      at = html.indexOf("<", end + 3);
      continue;
    }
    if (code < 97 || code > 122) {
      at = html.indexOf("<", at + 1);
      continue;
    }
    const end = endOfTag(html, at);
    if (end < 0) break;
    const name = /^[a-z]{1,10}(?=[\s/>])/i.exec(html.slice(at + 1, at + 12))?.[0].toLowerCase() ?? "";
    if (name === "plaintext") break;
    if (!raw.has(name)) {
      at = html.indexOf("<", end);
      continue;
    }
    const close = indexOfClose(html, name, end);
    if (close < 0) break;
    if (comment >= 0 && comment < end) comment = html.indexOf("<!--", end);
    // A comment inside a script may hide its end tag, so such a script is left to the parser.
    const isClear = comment < 0 || comment > close;
    if (name === "style" || (name === "script" && isClear && !isData(html, at, end))) {
      parts.push(html.slice(from, end));
      from = close;
    }
    at = html.indexOf("<", close + 2);
  }
  if (parts.length === 0) return html;
  parts.push(html.slice(from));
  return parts.join("");
}

function isData(html: string, start: number, end: number): boolean {
  return data.test(html.slice(start, Math.min(end, start + 2000)));
}

/** Just behind the ">" of a tag, which counts only outside of quoted values; -1 where it does not come. */
function endOfTag(html: string, start: number): number {
  let equals = false;
  for (let at = start + 1; at < html.length; at += 1) {
    const code = html.charCodeAt(at);
    if (code === 0x3e) return at + 1;
    if (equals && (code === 0x22 || code === 0x27)) {
      at = html.indexOf(code === 0x22 ? '"' : "'", at + 1);
      if (at < 0) return -1;
    }
    if (code === 0x3d) equals = true;
    else if (code > 0x20) equals = false;
  }
  return -1;
}

function indexOfClose(html: string, name: string, from: number): number {
  const end = new RegExp(`</${name}(?=[\\s/>])`, "gi");
  end.lastIndex = from;
  return end.exec(html)?.index ?? -1;
}
