import { z } from "zod";

const pattern = /^-?\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})?)?$/;

/** An ISO 8601 day (`2023-02-08`) or moment (`2023-02-08T09:30Z`) of the proleptic Gregorian calendar that exists. */
export const IsoMoment = z
  .string()
  .regex(pattern, "an ISO 8601 day or moment, such as 2023-02-08 or 2023-02-08T09:30Z")
  .refine(exists, "no such day or time")
  .meta({ id: "IsoMoment", description: "An ISO 8601 day or moment." });
export type IsoMoment = z.infer<typeof IsoMoment>;

function exists(value: string): boolean {
  const [date = "", time] = value.split("T");
  const parts = /^(-?\d{4})-(\d{2})-(\d{2})$/.exec(date);
  if (!parts) return false;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1];
  if (days === undefined || day < 1 || day > days) return false;
  if (time === undefined) return true;
  const [hour, minute] = time.split(":").map((part) => Number(part.slice(0, 2)));
  return (hour ?? 0) < 24 && (minute ?? 0) < 60;
}
