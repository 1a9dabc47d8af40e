import { expect, test } from "vitest";
import { contexts, EventType, eventScore, eventTypeRow, eventTypes, isModeOf, sectors } from "./index.ts";

const quadSign = { "verbal-cooperation": 1, "material-cooperation": 1, "verbal-conflict": -1, "material-conflict": -1 };

test("there are the sixteen types of PLOVER and one more", () => {
  expect(eventTypes).toHaveLength(17);
  expect(new Set(eventTypes).size).toBe(17);
  expect(eventTypes).toContain("COUP");
  expect(EventType.safeParse("PARTY").success).toBe(false);
});

test.each(eventTypes)("%s has a label, a meaning, a CAMEO root and a score that fits its class", (type) => {
  const row = eventTypeRow(type);
  expect(row.label).toMatch(/^[A-Z][a-z ]+$/);
  expect(row.meaning.length).toBeGreaterThan(10);
  expect(row.cameo).toMatch(/^(0[1-9]|1\d|20)$/);
  expect(Math.abs(row.score)).toBeLessThanOrEqual(10);
  expect(row.score * quadSign[row.quad]).toBeGreaterThanOrEqual(0);
  expect(eventScore(type, null)).toBe(row.score);
});

test.each(
  eventTypes.flatMap((type) =>
    Object.entries(eventTypeRow(type).modes).map(([mode, row]) => [type, mode, row] as const),
  ),
)("%s/%s has a label and a score on the side of its type", (type, mode, row) => {
  expect(mode).toMatch(/^[a-z]+(-[a-z]+)*$/);
  expect(row.label.length).toBeGreaterThan(2);
  expect(Math.abs(row.score)).toBeLessThanOrEqual(10);
  // Scores are counted in tenths, so that sums of them are exact.
  expect(Number.isInteger(row.score * 10)).toBe(true);
  const { score } = eventTypeRow(type);
  if (score !== 0) expect(row.score * Math.sign(score)).toBeGreaterThanOrEqual(0);
  expect(isModeOf(type, mode)).toBe(true);
  expect(eventScore(type, mode)).toBe(row.score);
});

test("a mode belongs to its types alone, and names of the language itself are none", () => {
  expect(isModeOf("SANCTION", "expel")).toBe(true);
  expect(isModeOf("CONSULT", "expel")).toBe(false);
  expect(isModeOf("CONSULT", null)).toBe(true);
  expect(isModeOf("CONSULT", "toString")).toBe(false);
  expect(isModeOf("CONSULT", "__proto__")).toBe(false);
});

test("the scores that the design settled are in the table", () => {
  expect(eventScore("CONSULT", "visit")).toBe(4);
  expect(eventScore("SANCTION", "expel")).toBe(-5.5);
  expect(eventScore("RETREAT", "disarm")).toBe(10);
  expect(eventScore("ASSAULT", "unconventional")).toBe(-10);
  expect(eventScore("COUP", null)).toBe(-9);
  expect(eventTypes.filter((type) => eventTypeRow(type).needsTarget)).toEqual(["COOPERATE", "AID", "SANCTION"]);
});

test("contexts and sectors have each code once", () => {
  expect(contexts).toHaveLength(37);
  expect(new Set(contexts).size).toBe(contexts.length);
  expect(Object.keys(sectors)).toHaveLength(25);
  for (const code of Object.keys(sectors)) expect(code).toMatch(/^[A-Z]{3}$/);
});
