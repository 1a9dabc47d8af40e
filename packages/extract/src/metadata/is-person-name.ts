const particles =
  /^(?:de|del|della|di|da|do|dos|das|du|des|von|van|der|den|ter|ten|zu|zum|al|el|ben|bin|ibn|ould|ag|le|la|lo|y|e|bint|abu|af|o'|d'|st\.?|jr\.?|sr\.?|ii|iii)$/i;
const noName =
  /\b(?:admin|administrator|editor(?:s|ial)?|staff|newsroom|news|desk|redaktion|redazione|redacción|redacao|redação|rédaction|redactie|redakcja|редакция|team|agency|agencies|agence|agencia|agenzia|press|media|online|web|website|digital|reuters|associated|afp|dpa|ansa|efe|wire|wires|guest|contributor|correspondents?|reporters?|author|unknown|user|test|wordpress|webmaster|the|published|updated|january|february|march|april|june|july|august|september|october|november|december|facebook|twitter|share|comments?|photo|photos|read|more|follow|subscribe|newsletter|min|mins|minutes|today|yesterday|ago|by|and|with|for|about|monday|tuesday|wednesday|thursday|friday|saturday|sunday|times|post|daily|journal|tribune|gazette|herald|radio|tv|television|magazine|foundation|institute|university|ministry|company|inc|ltd|gmbh|corporation)\b/i;

/** True for words that look like the name of one person: two to five capitalised words, or a name in another script. */
export function isPersonName(text: string): boolean {
  const name = text.trim();
  if (name.length < 4 || name.length > 60 || /[\d@#:/\\|<>{}=?!;"“”()[\]]|https?|www\./.test(name)) return false;
  if (noName.test(name)) return false;
  const words = name.split(/\s+/);
  if (!/\p{Script=Latin}|\p{Script=Cyrillic}|\p{Script=Greek}/u.test(name))
    return /^[\p{L}\p{M}\s.·'-]+$/u.test(name) && words.length <= 5;
  if (words.length < 2 || words.length > 6) return false;
  let capitals = 0;
  for (const [index, word] of words.entries()) {
    // "Ben" and "Al" are also given names: a particle that opens the name with a capital counts as a word of it.
    if (particles.test(word) && (index > 0 || !/^\p{Lu}/u.test(word))) continue;
    if (!/^(?:\p{Lu}|[dDlLoO]['’]\p{Lu}|al-\p{Lu}|el-\p{Lu})[\p{L}\p{M}.'’‐-]*$/u.test(word)) return false;
    capitals += 1;
  }
  return capitals >= 2;
}
