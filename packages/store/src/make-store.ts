import type { Store } from "@dateline/core";
import type { Kysely } from "kysely";
import { actorsNamed } from "./actor/index.ts";
import {
  articleMadeBy,
  dropRaws,
  readAnnotation,
  readArticle,
  readRaw,
  readStamp,
  saveAnnotation,
  saveArticle,
  saveRaw,
  versionsOf,
} from "./article/index.ts";
import { correctionsIn, saveCorrection } from "./correction/index.ts";
import type { Dialect } from "./dialect/index.ts";
import { mergeBlocks, replaceEvents } from "./event/index.ts";
import {
  listOverlay,
  overlayCounts,
  overlayFor,
  overlayOfActors,
  removeOverlay,
  saveOverlay,
  searchOverlay,
  tryOverlay,
} from "./overlay/index.ts";
import {
  actorCorrections,
  actorMentions,
  actorView,
  articleView,
  counts,
  eventViews,
  listActors,
  listArticles,
  listCorrections,
  listEvents,
  listRelations,
  listStories,
  relation,
  relationView,
  search,
  story,
  storyView,
  wholeId,
} from "./read/index.ts";
import { deleteArticle } from "./removal/index.ts";
import { claimsInBlocks, saveArticleLinks, saveResolution, signaturesSharing } from "./resolution/index.ts";
import type { Tables } from "./schema/index.ts";
import type { Session } from "./session/index.ts";
import {
  claimSource,
  deleteSource,
  dropClaim,
  finishPoll,
  forgetSourceItems,
  listSources,
  readSource,
  renewClaim,
  saveSource,
  saveSourceItem,
  sourceItems,
} from "./source/index.ts";

/** An open database of the newest version. */
export interface OpenDatabase {
  db: Kysely<Tables>;
  dialect: Dialect;
  location: string;
  now: () => Date;
}

/** The Store over an open database: every method is one transaction, and engine errors become typed ones. */
export function makeStore(database: OpenDatabase): Store {
  const { db, dialect, location, now } = database;
  const run =
    (transaction: Dialect["writing"]) =>
    <A extends unknown[], T>(work: (session: Session, ...given: A) => Promise<T>) =>
    async (...given: A): Promise<T> => {
      try {
        return await transaction(db, (tx) => work({ db: tx, dialect, now }, ...given));
      } catch (error) {
        throw dialect.translateError(error, location);
      }
    };
  const writes = run(dialect.writing);
  const reads = run(dialect.reading);
  return {
    specification: "store/v1",
    dialect: dialect.name,
    location,

    saveArticle: writes(saveArticle),
    saveRaw: writes(saveRaw),
    dropRaws: writes(dropRaws),
    reclaimSpace: async ({ rewrite }) => {
      try {
        return { bytes: await dialect.reclaimSpace(db, location, rewrite) };
      } catch (error) {
        throw dialect.translateError(error, location);
      }
    },
    saveAnnotation: writes(saveAnnotation),
    saveResolution: writes(saveResolution),
    mergeBlocks: writes(mergeBlocks),
    replaceEvents: writes(replaceEvents),
    saveArticleLinks: writes(saveArticleLinks),
    saveCorrection: writes(saveCorrection),
    deleteArticle: writes(deleteArticle),

    saveOverlay: writes(saveOverlay),
    removeOverlay: writes(removeOverlay),

    tryOverlay: reads(tryOverlay),
    overlayFor: reads(overlayFor),
    overlayOfActors: reads(overlayOfActors),
    searchOverlay: reads(searchOverlay),
    listOverlay: reads(listOverlay),
    overlayCounts: reads(overlayCounts),

    articleMadeBy: reads(articleMadeBy),
    raw: reads(readRaw),
    stamp: reads(readStamp),
    annotation: reads(readAnnotation),
    article: reads(readArticle),
    versionsOf: reads(versionsOf),
    correctionsIn: reads(correctionsIn),
    actorsNamed: reads(actorsNamed),
    claimsInBlocks: reads(claimsInBlocks),
    signaturesSharing: reads(signaturesSharing),

    counts: reads(counts),
    wholeId: reads(wholeId),
    listArticles: reads(listArticles),
    articleView: reads(articleView),
    listActors: reads(listActors),
    actorView: reads(actorView),
    listEvents: reads(listEvents),
    eventView: reads(async (session, eventId: string) => (await eventViews(session, [eventId]))[0] ?? null),
    search: reads(search),
    relation: reads(relation),
    listRelations: reads(listRelations),
    relationView: reads(relationView),
    story: reads(story),
    listStories: reads(listStories),
    storyView: reads(storyView),
    actorMentions: reads(actorMentions),
    actorCorrections: reads(actorCorrections),
    corrections: reads(listCorrections),

    saveSource: writes(saveSource),
    deleteSource: writes(deleteSource),
    claimSource: writes(claimSource),
    renewClaim: writes(renewClaim),
    dropClaim: writes(dropClaim),
    finishPoll: writes(finishPoll),
    saveSourceItem: writes(saveSourceItem),
    forgetSourceItems: writes(forgetSourceItems),
    listSources: reads(listSources),
    source: reads(readSource),
    sourceItems: reads(sourceItems),

    close: () => db.destroy(),
  };
}
