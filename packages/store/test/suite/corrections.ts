import type { Store } from "@dateline/core";
import { EventView, makeId } from "@dateline/core";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { actorNamed } from "../example.ts";
import { ingest } from "../ingest.ts";
import { type Bench, openBench, refused } from "./bench.ts";
import { correction } from "./correction.ts";
import { again, expulsion, undated, visit } from "./sketches.ts";
import type { OpenTestStore } from "./test-store.ts";

/** What holds of corrections and their undoing. */
export function testCorrections(open: OpenTestStore): void {
  describe("corrections", () => {
    let bench: Bench;
    let store: Store;

    beforeEach(async () => {
      bench = await openBench(open);
      store = bench.store;
    });

    afterEach(async () => {
      await store.close();
    });

    const claims = (event: { evidence: { claimId: string }[] }) => event.evidence.map((report) => report.claimId);

    test("a rejected event is hidden, counts for nothing, and comes back when that is undone", async () => {
      await bench.put(expulsion, visit);
      const before = await bench.rows();
      const event = await bench.eventOfType("SANCTION");
      const said = correction({ action: "reject-event", eventId: event.id, claimIds: claims(event) });
      await store.saveCorrection(said);
      expect(await bench.types("")).toEqual(["CONSULT", "ACCUSE"]);
      expect(await bench.types("is:rejected")).toEqual(["SANCTION"]);
      expect(await bench.titles("type:SANCTION")).toEqual([]);
      expect((await store.eventView(event.id))?.event.status).toBe("rejected");
      expect((await store.eventView(event.id))?.corrections).toEqual([said]);
      expect((await store.actorView(actorNamed("Mali").id))?.events).toBe(1);
      const relation = await store.relation(actorNamed("Mali").id, actorNamed("France").id);
      expect(relation?.relation.months.map((month) => month.month)).toEqual(["2023-02"]);
      const undo = correction({ action: "undo", correctionId: said.id });
      await store.saveCorrection(undo);
      expect(await bench.types("")).toEqual(["CONSULT", "ACCUSE", "SANCTION"]);
      const withoutCorrections = (rows: string[]) => rows.filter((row) => !row.startsWith("correction"));
      expect(withoutCorrections(await bench.rows())).toEqual(withoutCorrections(before));
      await store.saveCorrection(correction({ action: "undo", correctionId: undo.id }));
      expect(await bench.types("")).toEqual(["CONSULT", "ACCUSE"]);
      expect((await store.corrections({ limit: 10 })).items).toHaveLength(3);
      expect((await store.corrections({ limit: 10 })).items.at(-1)).toEqual(said);
    });

    test("what was said of an event survives a new report of it and a new extraction", async () => {
      await bench.put(expulsion);
      const event = await bench.eventOfType("SANCTION");
      await store.saveCorrection(correction({ action: "confirm-event", eventId: event.id, claimIds: claims(event) }));
      await bench.put(again);
      const merged = await bench.eventOfType("SANCTION");
      expect(merged.evidence).toHaveLength(2);
      expect(merged.status).toBe("confirmed");
      expect(await bench.types("has:correction")).toEqual(["SANCTION"]);
    });

    test("an edited event keeps its evidence and is found by what people said", async () => {
      const { article } = await bench.only(visit);
      await bench.put(expulsion);
      const event = await bench.eventOfType("ACCUSE");
      const edit = {
        type: "REJECT" as const,
        sources: [actorNamed("Sergey Lavrov").id],
        earliest: "2023-02-01",
        latest: "2023-02-28",
        place: "Gao",
      };
      await store.saveCorrection(
        correction({ action: "edit-event", eventId: event.id, claimIds: claims(event), edit }),
      );
      const [view] = (
        await store.listEvents({ limit: 10, query: "type:REJECT place:gao actor:lavrov date:2023-02-20" })
      ).items;
      expect(EventView.safeParse(view).error).toBeUndefined();
      expect(view?.event).toMatchObject({ status: "edited", mode: null, score: -2, time: { precision: "month" } });
      expect(view?.event.sources).toMatchObject([{ name: "Sergey Lavrov" }]);
      expect(view?.event.evidence).toEqual(event.evidence);
      const relation = await store.relation(actorNamed("France").id, actorNamed("Mali").id);
      expect(relation?.relation.months.map((month) => month.month)).toEqual(["2022-01"]);
      expect((await store.articleView(article.id))?.events.map((one) => one.type).sort()).toEqual([
        "CONSULT",
        "REJECT",
      ]);
    });

    test("an edit that would make no valid event is refused", async () => {
      await bench.put(visit);
      const event = await bench.eventOfType("CONSULT");
      const wrong = correction({
        action: "edit-event",
        eventId: event.id,
        claimIds: claims(event),
        edit: { mode: "dance" },
      });
      expect(await refused(store.saveCorrection(wrong))).toBe("INVALID_DATA");
      const nobody = correction({
        action: "edit-event",
        eventId: event.id,
        claimIds: claims(event),
        edit: { sources: [], targets: [] },
      });
      expect(await refused(store.saveCorrection(nobody))).toBe("INVALID_DATA");
      const unknown = correction({ action: "rename-actor", actorId: makeId("actor", ["none"]), name: "X" });
      expect(await refused(store.saveCorrection(unknown))).toBe("NOT_FOUND");
      expect((await store.corrections({ limit: 10 })).total).toBe(0);
    });

    test("a renamed actor is found by both names, in lists and events", async () => {
      await bench.put(expulsion);
      await store.saveCorrection(
        correction({ action: "rename-actor", actorId: actorNamed("Mali").id, name: "Republic of Mali" }),
      );
      expect(await bench.actorNames('actor:"republic of mali"')).toEqual(["Republic of Mali"]);
      expect(await bench.actorNames('actor:"mali"')).toEqual(["Republic of Mali"]);
      expect((await bench.eventOfType("SANCTION")).sources[0]?.name).toBe("Republic of Mali");
      await bench.put(again);
      expect((await bench.eventOfType("SANCTION")).sources[0]?.name).toBe("Republic of Mali");
    });

    test("merged actors are one until that is undone", async () => {
      await bench.put(visit, undated);
      const before = await bench.rows();
      const [lavrov, wagner] = [actorNamed("Sergey Lavrov").id, actorNamed("Wagner").id];
      const said = correction({ action: "merge-actors", actorId: wagner, into: lavrov });
      await store.saveCorrection(said);
      expect(await bench.actorNames("")).toEqual(["Assimi Goita", "France", "Mali", "Sergey Lavrov"]);
      expect(await store.actorView(wagner)).toEqual(await store.actorView(lavrov));
      expect(await store.actorView(lavrov)).toMatchObject({ articles: 2, mentions: 2, events: 2 });
      expect((await bench.eventOfType("THREATEN")).sources).toMatchObject([{ actorId: lavrov, name: "Sergey Lavrov" }]);
      expect((await store.relation(wagner, actorNamed("Mali").id))?.events).toHaveLength(1);
      expect(await bench.actorNames("actor:wagner")).toEqual(["Sergey Lavrov"]);
      await store.saveCorrection(correction({ action: "undo", correctionId: said.id }));
      const withoutCorrections = (rows: string[]) => rows.filter((row) => !row.startsWith("correction"));
      expect(withoutCorrections(await bench.rows())).toEqual(withoutCorrections(before));
    });

    test("mentions split off an actor belong to a new one, with their events", async () => {
      const [, second] = await bench.put(expulsion, visit);
      const mali = actorNamed("Mali").id;
      const mentions = second?.annotation.mentions.filter((mention) => mention.evidence.quote === "Mali") ?? [];
      const said = correction({
        action: "split-actor",
        actorId: mali,
        mentionIds: mentions.map((mention) => mention.id),
        name: "Mali the magazine",
      });
      const before = await bench.rows();
      await store.saveCorrection(said);
      const [split] = (await store.listActors({ limit: 10, query: "magazine" })).items;
      expect(split).toMatchObject({ articles: 1, mentions: 1, events: 1, actor: { origin: "person" } });
      expect((await bench.eventOfType("ACCUSE")).targets).toMatchObject([
        { actorId: split?.actor.id, name: "Mali the magazine" },
      ]);
      expect((await bench.eventOfType("SANCTION")).sources[0]?.actorId).toBe(mali);
      expect(await store.actorView(mali)).toMatchObject({ articles: 1, mentions: 1, events: 1 });
      if (second) await ingest(store, second);
      expect((await store.actorView(mali))?.articles).toBe(1);
      await store.saveCorrection(correction({ action: "undo", correctionId: said.id }));
      expect((await store.actorView(mali))?.articles).toBe(2);
      expect(await bench.actorNames("magazine")).toEqual([]);
      const kept = (rows: string[]) =>
        rows.filter((row) => !/^(correction|split_mentions|actors|actor_names)/.test(row));
      expect(kept(await bench.rows())).toEqual(kept(before));
    });

    test("a correction is never overwritten, and never undone twice", async () => {
      await bench.put(expulsion);
      const event = await bench.eventOfType("SANCTION");
      const said = correction({ action: "confirm-event", eventId: event.id, claimIds: claims(event) });
      await store.saveCorrection(said);
      expect(await refused(store.saveCorrection({ ...said, author: "Bob" }))).toBe("INVALID_DATA");
      await store.saveCorrection(correction({ action: "undo", correctionId: said.id }));
      expect(await refused(store.saveCorrection(correction({ action: "undo", correctionId: said.id })))).toBe(
        "INVALID_DATA",
      );
    });
  });
}
