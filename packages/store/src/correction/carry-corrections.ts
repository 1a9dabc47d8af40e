import type { Annotation, Resolution, ResolvedClaim } from "@dateline/core";
import { readJson } from "../json/index.ts";
import { insertRows, type Session } from "../session/index.ts";
import { matchWords, type Worded } from "./match-words.ts";

/**
 * Lets what people said of an article's claims and mentions, or of those of a version whose place it took, hold for the
 * new ones with the same words. Called before they are replaced. A correction whose words are gone stays as it is.
 */
export async function carryCorrections(
  session: Session,
  annotation: Annotation,
  resolution: Resolution,
): Promise<void> {
  const { db } = session;
  const { articleId } = resolution;
  const earlier = await db.selectFrom("articles").select("id").where("superseded_by", "=", articleId).execute();
  for (const from of [articleId, ...earlier.map((row) => row.id)]) {
    await carryClaims(session, from, resolution.claims);
    await carrySplits(session, from, annotation, resolution);
  }
}

async function carryClaims(session: Session, from: string, claims: readonly ResolvedClaim[]): Promise<void> {
  const { db } = session;
  const said = await db
    .selectFrom("correction_claims")
    .innerJoin("claims", "claims.id", "correction_claims.claim_id")
    .select(["correction_claims.claim_id", "correction_claims.correction_id"])
    .where("claims.article_id", "=", from)
    .execute();
  if (said.length === 0) return;
  const rows = await db.selectFrom("claims").select("document").where("article_id", "=", from).execute();
  const old = rows.map((row) => wordedClaim(readJson<ResolvedClaim>(row.document)));
  const matches = matchWords(old, claims.map(wordedClaim));
  await insertRows(
    session,
    "correction_claims",
    said.flatMap(({ claim_id, correction_id }) => {
      const match = matches.get(claim_id);
      return match === undefined ? [] : [{ claim_id: match, correction_id }];
    }),
  );
}

async function carrySplits(
  session: Session,
  from: string,
  annotation: Annotation,
  { links }: Resolution,
): Promise<void> {
  const { db } = session;
  const said = await db
    .selectFrom("split_mentions")
    .innerJoin("mentions", "mentions.id", "split_mentions.mention_id")
    .select(["split_mentions.mention_id", "split_mentions.actor_id", "split_mentions.correction_id"])
    .where("mentions.article_id", "=", from)
    .execute();
  if (said.length === 0) return;
  const text = await textOf(session, from);
  const rows = await db.selectFrom("mentions").selectAll().where("article_id", "=", from).execute();
  const old = rows.map(({ id, form, text: words, start_at, end_at }) =>
    worded(id, form, words, lineOf(text, start_at, end_at), start_at),
  );
  const newText = await textOf(session, annotation.articleId);
  const linked = new Set(links.map((link) => link.mentionId));
  const mentions = annotation.mentions.filter((mention) => linked.has(mention.id));
  const next = mentions.map(({ id, form, evidence: { start, end, quote } }) =>
    worded(id, form, quote, lineOf(newText, start, end), start),
  );
  const matches = matchWords(old, next);
  await insertRows(
    session,
    "split_mentions",
    said.flatMap(({ mention_id, ...split }) => {
      const match = matches.get(mention_id);
      return match === undefined ? [] : [{ mention_id: match, ...split }];
    }),
  );
}

function wordedClaim({ claim }: ResolvedClaim): Worded {
  return worded(claim.id, claim.type, claim.trigger.quote, claim.sentence.quote, claim.trigger.start);
}

function worded(id: string, kind: string, words: string, around: string, start: number): Worded {
  return { id, kind, words, around, start };
}

async function textOf({ db }: Session, articleId: string): Promise<string> {
  const row = await db.selectFrom("articles").select("text").where("id", "=", articleId).executeTakeFirst();
  return row?.text ?? "";
}

/** The line of the text that a span stands in. */
function lineOf(text: string, start: number, end: number): string {
  const from = text.lastIndexOf("\n", start) + 1;
  const to = text.indexOf("\n", end);
  return text.slice(from, to === -1 ? text.length : to);
}
