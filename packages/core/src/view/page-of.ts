import { z } from "zod";

/** One page of a list: `next` is the cursor of the following page, null on the last. */
export function pageOf<T extends z.ZodType>(item: T) {
  return z.object({ items: z.array(item), next: z.string().nullable(), total: z.int().nonnegative() });
}

export interface PageOf<T> {
  items: T[];
  next: string | null;
  total: number;
}
