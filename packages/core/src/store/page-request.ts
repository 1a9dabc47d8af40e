/** Which page of a list: at most `limit` items (1 to 200) from the cursor on. */
export interface PageRequest {
  limit: number;
  cursor?: string | null;
}
