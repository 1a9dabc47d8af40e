import { two } from "./calendar.ts";
import { rule, type TimeRule } from "./rule.ts";
import type { DayPart, TimeValue } from "./time-value.ts";

/** Times of day. */
export const clockRules: readonly TimeRule[] = [
  rule(
    "clock-am-pm",
    "(?<hour>1[0-2]|0?[1-9])(?:[:.](?<minute>[0-5]\\d))? ?(?<half>a\\.?m\\.?|p\\.?m\\.?)",
    (g) => clock(g.hour, g.minute, g.half),
    "i",
  ),
  rule(
    "clock-24",
    "(?<hour>[01]?\\d|2[0-3]):(?<minute>[0-5]\\d)(?::[0-5]\\d)?(?: ?(?:hours|hrs|h|GMT|UTC|EST|CET|local time))?",
    (g) => clock(g.hour, g.minute),
  ),
  rule("clock-military", "(?<hour>[01]\\d|2[0-3])(?<minute>[0-5]\\d) (?:hours|hrs|GMT|UTC|local time)", (g) =>
    clock(g.hour, g.minute),
  ),
  rule(
    "noon",
    "(?<=\\b(?:at|by|around|about|before|after|until|since) )(?<word>noon|midday|midnight|dawn|dusk|sunrise|sunset|daybreak|nightfall)",
    (g) => part(g.word),
  ),
];

function clock(hour = "0", minute = "00", half?: string): TimeValue {
  const base = Number(hour) % (half ? 12 : 24);
  const shifted = half?.toLowerCase().startsWith("p") ? base + 12 : base;
  return { kind: "calendar", clock: `${two(shifted)}:${minute}` };
}

function part(word = ""): TimeValue {
  if (word === "midnight") return { kind: "calendar", clock: "00:00" };
  const parts: Readonly<Record<string, DayPart>> = {
    noon: "MI",
    midday: "MI",
    dawn: "MO",
    sunrise: "MO",
    daybreak: "MO",
    dusk: "EV",
    sunset: "EV",
    nightfall: "NI",
  };
  return { kind: "calendar", part: parts[word] };
}
