import { dayNumber } from "./day-number.ts";

const day = 86_400_000;
const monday = 3;

/** The Monday of the week of an ISO day, as `w` and an ISO day. */
export function weekOf(moment: string): string {
  const number = dayNumber(moment);
  return `w${new Date((number - ((number + monday) % 7)) * day).toISOString().slice(0, 10)}`;
}
