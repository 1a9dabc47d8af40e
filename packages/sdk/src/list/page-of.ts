/** One page of a list: `next` is the cursor of the following page, null on the last. */
export interface PageOf<T> {
  items: T[];
  next: string | null;
  total: number;
}
