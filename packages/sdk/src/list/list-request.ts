/** Which part of a list: at most `limit` items a page (1 to 200, 20 where not given) from the cursor on. */
export interface ListRequest {
  limit?: number;
  /** `next` of an earlier page; the list goes on from there. */
  cursor?: string | null;
  /** In Dateline's query language, such as `type:SANCTION date:2023`. */
  query?: string;
}
