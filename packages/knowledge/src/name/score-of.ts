import type { CityRow, KnownRecord, NameStrength } from "../data/index.ts";
import { coversDate } from "../office/index.ts";
import type { Candidate } from "./candidate.ts";

const byStrength: Record<NameStrength, number> = { strong: 0.8, acronym: 0.75, weak: 0.4 };
const byMatch: Record<Candidate["match"], number> = { exact: 0.1, folded: 0.05, variant: -0.1 };
const bigCity = 100_000;

/**
 * How likely a record is meant by one of its names, before the text is asked: a country's own name outranks cities,
 * capitals and big cities outrank small ones, and what did not exist on the date comes last.
 */
export function scoreOf(
  record: KnownRecord,
  city: CityRow | null,
  strength: NameStrength,
  match: Candidate["match"],
  date: string | undefined,
  inOffice: boolean,
): number {
  let score = byStrength[strength] + byMatch[match];
  if (record.kind === "country") score += 0.1;
  if (city !== null) score += city[6] === 1 ? 0.05 : city[3] >= bigCity ? -0.1 : -0.3;
  if (city !== null) score += Math.min(0.04, city[3] / 250_000_000);
  if (date !== undefined && !(inOffice && coversDate(record.from, record.to, date))) score *= 0.5;
  return Math.max(0, Math.min(1, Math.round(score * 1e4) / 1e4));
}
