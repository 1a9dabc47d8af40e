import type { Token } from "@dateline/core";

const before = new Set(["up", "close", "next", "nearly"]);
const beingForms = new Set(["is", "are", "was", "were", "be", "been", "being"]);
const days =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:january|february|march|april|may|june|july|august|september|october|november|december|today|yesterday|tomorrow|week|month|year|day|time|morning|evening|night|afternoon|weekend)s?$/i;

/**
 * Mends five slips of parsers on news: a passive auxiliary taken for another, a numbered object behind "up to", an object without a preposition labelled oblique,
 * an object taken for the subject of the infinitive or gerund behind it, and a second verb of a list taken for a
 * participle of the noun before it.
 */
export function repairRelations(tokens: readonly Token[]): readonly Token[] {
  const marks = new Map<number, string>();
  const cased = new Set<number>();
  const withObject = new Set<number>();
  const direct = new Set<number>();
  for (const token of tokens) {
    const of = token.relation === "aux" && token.form.toLowerCase() === "of";
    if ((token.relation === "mark" || of) && !marks.has(token.head)) marks.set(token.head, token.form.toLowerCase());
    if (token.relation === "case" && !isUpTo(tokens, token)) cased.add(token.head);
    if (token.relation === "obj") direct.add(token.head);
    if (token.relation === "obj" || token.relation === "ccomp") withObject.add(token.head);
  }
  const firstSubject = listedSubjects(tokens);
  const transitive = new Set(withObject);
  return tokens.map((token) => {
    if (isPassiveHelper(tokens, token)) return { ...token, relation: "aux:pass" };
    const listed = firstSubject.get(token.id);
    if (listed !== undefined) return { ...token, head: listed, relation: "conj" };
    const first = transitive.has(token.id) ? listedVerb(tokens, token) : null;
    if (first !== null) return { ...token, head: first, relation: "conj" };
    const verb = tokens[token.head - 1];
    if (verb?.upos !== "VERB") return token;
    if (token.relation === "nsubj" && token.id < verb.id) {
      const above = tokens[verb.head - 1];
      const mark = marks.get(verb.id);
      const infinitive = (mark === "to" || mark === "of") && (verb.xpos === "VB" || verb.xpos === "VBG");
      if (!infinitive || above?.upos !== "VERB" || above.id >= token.id || cased.has(token.id)) return token;
      const told = verb.relation === "ccomp" && mark === "of" && !direct.has(above.id);
      if (withObject.has(above.id) && !told) return token;
      withObject.add(above.id);
      return { ...token, head: above.id, relation: "obj" };
    }
    if (token.relation !== "obl" || token.id < verb.id || cased.has(token.id) || withObject.has(verb.id)) return token;
    if (!["NOUN", "PROPN"].includes(token.upos) || days.test(token.form)) return token;
    withObject.add(verb.id);
    return { ...token, relation: "obj" };
  });
}

/** "Was abducted": a form of "be" before a past participle makes a passive. */
function isPassiveHelper(tokens: readonly Token[], token: Token): boolean {
  const verb = tokens[token.head - 1];
  if (token.relation !== "aux" || verb?.xpos !== "VBN" || verb.id < token.id) return false;
  return beingForms.has(token.form.toLowerCase());
}

/** Second subjects of a verb that an "and" joins to the first ("Britain, Canada and the United States imposed"). */
function listedSubjects(tokens: readonly Token[]): Map<number, number> {
  const first = new Map<number, Token>();
  const joined = new Map<number, number>();
  const linked = new Set(tokens.flatMap((token) => (token.relation === "cc" ? [token.head] : [])));
  for (const token of tokens) {
    if (token.relation !== "nsubj" && token.relation !== "nsubj:pass") continue;
    const earlier = first.get(token.head);
    if (!earlier) first.set(token.head, token);
    else if (token.id < token.head && linked.has(token.head) && hasAnd(tokens, earlier.id, token.id))
      joined.set(token.id, earlier.id);
  }
  return joined;
}

function hasAnd(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens.slice(from, to - 1).some((token) => token.relation === "cc" && token.form.toLowerCase() === "and");
}

/** The "to" of "up to 16 advisers" before a number is no preposition of the noun. */
function isUpTo(tokens: readonly Token[], token: Token): boolean {
  const word = token.form.toLowerCase();
  const previous = tokens[token.id - 2]?.form.toLowerCase() ?? "";
  const next = tokens[token.id];
  return next?.upos === "NUM" && ((word === "to" && before.has(previous)) || (word === "up" && next !== undefined));
}

/**
 * The verb that a past form of a list is joined to ("deposed the president, dissolved parliament"): a participle behind a
 * noun is passive and takes no object of its own, so one that has an object is a verb beside the verb of that noun.
 */
function listedVerb(tokens: readonly Token[], token: Token): number | null {
  if (token.relation !== "acl" || (token.xpos !== "VBN" && token.xpos !== "VBD")) return null;
  if (tokens[token.id - 2]?.form !== ",") return null;
  let at = tokens[token.head - 1];
  for (let step = 0; step < 4 && at && at.upos !== "VERB"; step++) at = tokens[at.head - 1];
  return at?.upos === "VERB" && at.id < token.id ? at.id : null;
}
