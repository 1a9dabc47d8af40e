import { z } from "zod";
import { Actor } from "../actor/index.ts";
import { EventMention, RoleFiller } from "../event/index.ts";
import { idSchema } from "../id/index.ts";
import { Place } from "../place/index.ts";
import { StageStamp } from "./stage-stamp.ts";

/** Which actor a mention refers to, how sure, and by which rule. */
export const MentionLink = z
  .object({
    mentionId: idSchema("mention"),
    actorId: idSchema("actor"),
    score: z.number().min(0).max(1),
    method: z.string(),
  })
  .meta({ id: "MentionLink" });
export type MentionLink = z.infer<typeof MentionLink>;

/** A role filler whose mention has been resolved to an actor. */
export const ResolvedFiller = RoleFiller.extend({ actorId: idSchema("actor"), name: z.string().min(1) }).meta({
  id: "ResolvedFiller",
});
export type ResolvedFiller = z.infer<typeof ResolvedFiller>;

/**
 * An event mention whose roles are actors. `block` is the only key under which it can merge with others: claims of
 * different blocks are never one event, so a new article re-merges its own blocks alone. `copyOf` names the earlier
 * article this one repeats, so that copies count once as a source.
 */
export const ResolvedClaim = z
  .object({
    claim: EventMention,
    sources: z.array(ResolvedFiller),
    targets: z.array(ResolvedFiller),
    place: Place.nullable(),
    speaker: z.object({ actorId: idSchema("actor"), name: z.string() }).nullable(),
    block: z.string().min(1),
  })
  .meta({ id: "ResolvedClaim" });
export type ResolvedClaim = z.infer<typeof ResolvedClaim>;

/** What resolve makes of one annotated article. */
export const Resolution = z
  .object({
    articleId: idSchema("article"),
    stamp: StageStamp,
    actors: z.array(Actor),
    links: z.array(MentionLink),
    claims: z.array(ResolvedClaim),
    /** MinHash of the text in word shingles, and its bands for look-up of near-duplicates. */
    signature: z.object({ minhash: z.array(z.int().nonnegative()), bands: z.array(z.string()) }),
  })
  .meta({ id: "Resolution" });
export type Resolution = z.infer<typeof Resolution>;
