import type { Mention } from "@dateline/core";
import { type Description, describeWords, officeHolder } from "../actor/index.ts";
import type { ArticleView } from "../article/index.ts";
import { fitsNames } from "./fits-names.ts";
import { joinBeside } from "./join-beside.ts";
import { joinReferents } from "./join-referents.ts";
import { partBodies } from "./part-bodies.ts";
import { partSharedNames } from "./part-shared-names.ts";
import { partTitle } from "./part-title.ts";
import { quotesOf } from "./quotes-of.ts";
import type { Referent } from "./referent.ts";
import { retypeSurnames } from "./retype-surnames.ts";
import { sameName } from "./same-name.ts";

/**
 * The referents of an article. A chain whose names cannot be forms of one name is parted; descriptions and pronouns in
 * it go to the name before them, unless their own words say another country.
 */
export function findReferents(view: ArticleView): Referent[] {
  const chains = new Map<number, Mention[]>();
  for (const mention of view.mentions) {
    const chain = chains.get(mention.chain);
    if (chain) chain.push(mention);
    else chains.set(mention.chain, [mention]);
  }
  const referents = [...chains.values()]
    .flatMap((mentions) => partChain(view, mentions))
    .map((one) => retype(view, one));
  const joined = joinReferents(view.knowledge, retypeSurnames(view, referents));
  return joinBeside(view, partBodies(view, partSharedNames(view, joined)));
}

/** A full name that only persons on record bear is a person's, whatever the engine took it for ("Volker Turk"). */
function retype(view: ArticleView, referent: Referent): Referent {
  const [name] = referent.names;
  if (!name || referent.type === "person" || !name.evidence.quote.includes(" ")) return referent;
  const { quote } = name.evidence;
  // "General Qassem Soleimani", but not "General Motors".
  const bare = partTitle(view.knowledge, quote).name;
  const person = [quote, ...(bare.includes(" ") ? [bare] : [])].some((words) => {
    const found = view.knowledge.lookUp(words, { date: view.date ?? undefined });
    return found.length > 0 && found.every((one) => one.kind === "person" && one.match !== "variant");
  });
  return person ? { ...referent, type: "person" } : referent;
}

function partChain(view: ArticleView, mentions: readonly Mention[]): Referent[] {
  const named: Referent[] = [];
  for (const mention of mentions) {
    if (mention.form !== "name") continue;
    const words = mention.evidence.quote;
    const known = named.find(
      (referent) =>
        (referent.type === "person") === (mention.type === "person") &&
        fitsNames(view.knowledge, quotesOf(referent), words, mention.type === "person"),
    );
    if (known) known.names.push(mention);
    else named.push({ mentions: [], names: [mention], type: mention.type, chain: mention.chain });
  }
  const loose: Referent[] = [];
  let last: Referent | null = null;
  for (const mention of mentions) {
    const own = mention.form === "name" ? (named.find((referent) => referent.names.includes(mention)) ?? null) : null;
    const target: Referent | null =
      own ?? (fits(view, last ?? named[0] ?? null, mention) ? (last ?? named[0] ?? null) : null);
    if (target) {
      target.mentions.push(mention);
      last = target;
      continue;
    }
    const alone: Referent = { mentions: [mention], names: [], type: mention.type, chain: mention.chain };
    loose.push(alone);
    if (mention.form === "nominal") last = alone;
  }
  return [...named, ...loose];
}

/** A description fits a referent unless the two name different countries, or one is many and the other a person. */
function fits(view: ArticleView, referent: Referent | null, mention: Mention): boolean {
  if (!referent) return false;
  if (mention.form === "pronoun") return true;
  const words = describeWords(view.knowledge, mention.evidence.quote);
  if (referent.type === "person" && referent.names.length > 0 && words.plural) return false;
  // "The deposed president" is another one than "the president" unless the chain began with the same words.
  if (words.bent && words.office !== null && referent.names.length === 0) {
    return referent.mentions.some((other) => other.evidence.quote === mention.evidence.quote);
  }
  if (words.country === null) return true;
  if (isHeldByAnother(view, referent, words)) return false;
  // "The Nigerian police" are of Nigeria, not Nigeria nor a state in it.
  if (referent.type === "place" && referent.names.length > 0 && words.role) return false;
  const countries = referent.mentions
    .map(
      (other) =>
        other.country ??
        describeWords(view.knowledge, `${other.title ?? ""} ${other.form === "nominal" ? other.evidence.quote : ""}`)
          .country,
    )
    .filter((country) => country !== null);
  return countries.length === 0 || countries.includes(words.country);
}

/** True where the office is known to be someone else's on that day: "the Argentine president" is not its vice-president. */
function isHeldByAnother(view: ArticleView, referent: Referent, words: Description): boolean {
  if (referent.type !== "person" || referent.names.length === 0 || words.office === null) return false;
  const holder = officeHolder(view, words)?.actor;
  if (!holder) return false;
  const own = [holder.name, ...holder.names.map((name) => name.text)];
  return !referent.names.some(({ evidence }) => own.some((name) => sameName(evidence.quote, name, true)));
}
