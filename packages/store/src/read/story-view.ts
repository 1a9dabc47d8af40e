import {
  type Event,
  makeId,
  type PageOf,
  type PageRequest,
  type Story,
  type StorySummary,
  type StoryView,
} from "@dateline/core";
import { inChunks, type Session } from "../session/index.ts";
import { events } from "./event-views.ts";
import { joinPairs } from "./join-pairs.ts";
import { pageOfList } from "./page-of-list.ts";
import { story, storyOf } from "./story.ts";
import { copyPairs, sharingPairs } from "./story-edges.ts";
import { summaries } from "./summaries.ts";

const articlesMost = 12;
const eventsMost = 200;

/** Stories of two or more articles, the one with the newest article first. */
export async function listStories(session: Session, request: PageRequest): Promise<PageOf<StorySummary>> {
  const { groups, copies } = await allGroups(session);
  const newest = await sortOf(session, groups.flat());
  const key = (group: readonly string[]) => ({
    sort: group.reduce((most, id) => Math.max(most, newest.get(id) ?? 0), Number.NEGATIVE_INFINITY),
    id: group[0] ?? "",
  });
  const { items, next, total } = pageOfList(groups, key, request);
  const found: StorySummary[] = [];
  for (const group of items) {
    const members = new Set(group);
    const one = await storyOf(
      session,
      group,
      copies.filter(([from]) => members.has(from)),
    );
    if (one) found.push(await summaryOf(session, one, articlesMost));
  }
  return { items: found, next, total };
}

/** A story by its id or by that of any of its articles, with its events; null where there is none. */
export async function storyView(session: Session, id: string): Promise<StoryView | null> {
  const articleId = id.startsWith("story_") ? await articleOf(session, id) : id;
  const found = articleId === null ? null : await story(session, articleId);
  if (!found) return null;
  const summary = await summaryOf(session, found, found.articleIds.length);
  const { shared } = await tellersOf(session, found);
  const [several, single] = [true, false].map((wanted) =>
    found.eventIds.filter((event) => shared.has(event) === wanted),
  );
  return {
    ...summary,
    sharedEvents: await events(session, (several ?? []).slice(0, eventsMost)),
    singleEvents: await events(session, (single ?? []).slice(0, eventsMost)),
  };
}

async function summaryOf(session: Session, found: Story, most: number): Promise<StorySummary> {
  const { reports, shared } = await tellersOf(session, found);
  return {
    story: found,
    articles: await summaries(session, found.articleIds.slice(0, most)),
    reports,
    shared: shared.size,
    contradicted: await countContradicted(session, [...shared]),
  };
}

/** How many reports a story has with copies of one text counted once, and the events that two or more of them tell. */
async function tellersOf({ db }: Session, found: Story): Promise<{ reports: number; shared: Set<Event["id"]> }> {
  const text = new Map(found.copies.flatMap((group) => group.map((id) => [id, group[0] ?? id])));
  const report = (id: string) => text.get(id) ?? id;
  const tellers = new Map<string, Set<string>>();
  for (const chunk of inChunks(found.articleIds)) {
    const rows = await db
      .selectFrom("event_articles")
      .innerJoin("events", "events.id", "event_articles.event_id")
      .select(["event_id", "article_id"])
      .where("article_id", "in", chunk)
      .where("events.status", "<>", "rejected")
      .execute();
    for (const row of rows) {
      const known = tellers.get(row.event_id) ?? new Set();
      tellers.set(row.event_id, known.add(report(row.article_id)));
    }
  }
  const shared = [...tellers].filter(([, reports]) => reports.size > 1).map(([id]) => id);
  return { reports: new Set(found.articleIds.map(report)).size, shared: new Set(shared) };
}

async function countContradicted({ db }: Session, eventIds: readonly string[]): Promise<number> {
  let count = 0;
  for (const chunk of inChunks(eventIds)) {
    const rows = await db
      .selectFrom("events")
      .select("id")
      .where("id", "in", chunk)
      .where("contradicted", "=", 1)
      .execute();
    count += rows.length;
  }
  return count;
}

/** The articles of every story of two or more, earliest first, and which of them are copies. */
async function allGroups(session: Session): Promise<{ groups: string[][]; copies: [string, string][] }> {
  const copies = await copyPairs(session, null);
  return { groups: joinPairs([...copies, ...(await sharingPairs(session, null))]), copies };
}

/** An article of the story with this id: a story is named by its earliest article, which each group is asked for. */
async function articleOf(session: Session, storyId: string): Promise<string | null> {
  const { groups } = await allGroups(session);
  return groups.flat().find((id) => makeId("story", [id]) === storyId) ?? null;
}

async function sortOf({ db }: Session, ids: readonly string[]): Promise<Map<string, number>> {
  const found = new Map<string, number>();
  for (const chunk of inChunks(ids)) {
    const rows = await db.selectFrom("articles").select(["id", "sort"]).where("id", "in", chunk).execute();
    for (const row of rows) found.set(row.id, row.sort);
  }
  return found;
}
