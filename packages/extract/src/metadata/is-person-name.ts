const particles =
  /^(?:de|del|della|di|da|do|dos|das|du|des|von|van|der|den|ter|ten|zu|zum|al|el|ben|bin|ibn|ould|ag|le|la|lo|y|e|bint|abu|af|o'|d'|st\.?|jr\.?|sr\.?|ii|iii)$/i;
const noName =
  /\b(?:admin|administrator|editor(?:s|ial)?|staff|newsroom|news|desk|redaktion|redazione|redacción|redacao|redação|rédaction|redactie|redakcja|редакция|team|agency|agencies|agence|agencia|agenzia|press|media|online|web|website|digital|reuters|associated|afp|dpa|ansa|efe|wire|wires|guest|contributor|correspondents?|reporters?|author|unknown|user|test|wordpress|webmaster|the|published|updated|january|february|march|april|june|july|august|september|october|november|december|facebook|twitter|share|comments?|photo|photos|read|more|follow|subscribe|newsletter|min|mins|minutes|today|yesterday|ago|by|and|with|for|about|monday|tuesday|wednesday|thursday|friday|saturday|sunday|times|post|daily|journal|tribune|gazette|herald|radio|tv|television|magazine|opinion|analysis|interview|review|sports?|politics|business|world|culture|entertainment|technology|science|health|lifestyle|courtesy|bureau|pictures|words|foundation|institute|university|ministry|company|inc|ltd|gmbh|corporation)\b/i;

const noNameElsewhere =
  /(?:^|\s)(?:ال)?(?:أخبار|اخبار|اقرأ|إقرأ|وكالات|وكالة|تحرير|التحرير|محرر|المحرر|فريق|رويترز|موقع|صحيفة|مراسل|مراسلنا|مشاركة|شارك|تعليق|تعليقات|المزيد|الرئيسية|خاص|غرفة|قسم|نشر|تحديث|صوت|كتب|בלוג|מערכת|חדשות)(?:\s|$)/u;
/** The hundred commonest family names of China, in both writings; most Chinese and many Korean names open with one. */
const families =
  "王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何高林罗羅郑鄭梁谢謝宋唐许許韩韓冯馮邓鄧曹彭曾肖蕭田董袁潘于蒋蔣蔡余杜叶葉程苏蘇魏吕呂丁任沈姚卢盧姜崔钟鍾谭譚陆陸汪范金石廖贾賈夏韦韋付方白邹鄒孟熊秦邱江尹薛闫阎段雷侯龙龍史陶黎贺賀顾顧毛郝龚龔邵万萬钱錢严嚴覃武戴莫孔向汤湯";

/** True for words that look like the name of one person: two to five capitalised words, or a name in another script. */
export function isPersonName(text: string): boolean {
  const name = text.trim();
  if (/^[\p{Script=Han}\p{Script=Hangul}]/u.test(name)) return isEastAsianName(name);
  if (name.length < 4 || name.length > 60 || /[\d@#:/\\|<>{}=?!;"“”()[\]]|https?|www\./.test(name)) return false;
  if (noName.test(name)) return false;
  const words = name.split(/\s+/);
  if (!/\p{Script=Latin}|\p{Script=Cyrillic}|\p{Script=Greek}/u.test(name))
    return /^[\p{L}\p{M}\s.·'-]+$/u.test(name) && words.length >= 2 && words.length <= 5 && !noNameElsewhere.test(name);
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

/** Two or three signs that open with a known family name, or four with a space or dot between the parts of the name. */
function isEastAsianName(name: string): boolean {
  if (/^\p{Script=Hangul}{2,4}$/u.test(name)) return name.length === 3;
  if (/^\p{Script=Han}{2,3}$/u.test(name)) return families.includes(name.slice(0, 1));
  return /^\p{Script=Han}{2,5}[·・]\p{Script=Han}{1,6}$/u.test(name);
}
