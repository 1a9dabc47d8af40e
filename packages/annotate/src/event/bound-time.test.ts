import type { EventMention } from "@dateline/core";
import { describe, expect, it } from "vitest";
import { boundTime } from "./bound-time.ts";

const unknown = {
  earliest: null,
  latest: null,
  precision: "unknown",
  basis: "unknown",
  approximate: false,
  edtf: null,
  evidence: null,
};
const event = (more: object) =>
  ({ time: unknown, modality: "happened", polarity: "affirmed", ...more }) as unknown as EventMention;

describe("boundTime", () => {
  it("bounds what happened by the day of publication and gives it no beginning", () => {
    expect(boundTime(event({}), "2021-05-14T09:00Z").time).toMatchObject({
      earliest: null,
      latest: "2021-05-14",
      basis: "bounded",
    });
  });

  it.each([
    ["planned", { modality: "planned" }],
    ["negated", { polarity: "negated" }],
    ["dated", { time: { ...unknown, earliest: "2020-01-01", latest: "2020-12-31", basis: "stated" } }],
  ])("leaves what is %s as it is", (_name, more) => {
    expect(boundTime(event(more), "2021-05-14").time).toEqual(event(more).time);
  });

  it("says nothing where the article has no date", () => {
    expect(boundTime(event({}), null).time).toEqual(unknown);
  });
});
