const credits =
  /[\s.;,|·•(–—-]*(?<![\p{L}])(?:(?:photos?|photographs?|photography|pictures?|images?|videos?|video|illustrations?|graphics?|fotos?|fotografie|fotografías?|bilder|photographies|vidéo|grafik|infographies?|additional reporting|reporting|editing|edited|compiled|translated|traduction|übersetzung)(?:\s+by\b|\s*:)|(?:pictures?|photos?|photographs|photography)(?=\s\p{Lu}\p{Ll}+\s\p{Lu}))/giu;

/** A byline cut before those who only took its pictures, edited it or helped; whole where nobody is named before them. */
export function withoutCredits(byline: string): string {
  const at = [...byline.matchAll(credits)].find(({ index }) => index > 3)?.index;
  if (at === undefined) return byline;
  const head = byline.slice(0, at).replace(/(?:^|[\s,]+)(?:and|with|&|und|et|y|e)$/iu, "");
  // "Words Ann Example Pictures Ben Other": the first label goes with the second.
  const people = head.replace(/^words\s+(?=\p{Lu})/iu, "");
  return /\p{L}\s+\p{L}/u.test(people) ? people : byline;
}
