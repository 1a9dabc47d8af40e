import type { Unit } from "./time-value.ts";

const unitCodes: Readonly<Record<Unit, string>> = {
  second: "TS",
  minute: "TM",
  hour: "TH",
  day: "D",
  week: "W",
  weekend: "WE",
  month: "M",
  quarter: "Q",
  "half-year": "H",
  year: "Y",
  decade: "DE",
  century: "CE",
};

/** A length of time in ISO 8601 (`P10Y`, `PT2H`); `X` stands for a number that the words do not give. */
export function durationCode(unit: Unit, amount: number | null): string {
  const code = unitCodes[unit];
  const number = amount === null ? "X" : String(amount);
  if (unit === "decade" || unit === "century")
    return `P${amount === null ? "X" : amount * (unit === "decade" ? 10 : 100)}Y`;
  if (unit === "quarter") return `P${amount === null ? "X" : amount * 3}M`;
  return code.startsWith("T") ? `PT${number}${code.slice(1)}` : `P${number}${code}`;
}
