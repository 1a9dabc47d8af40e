/** That the server's database answers, and how much it holds. */
export interface Health {
  ok: true;
  articles: number;
  actors: number;
  events: number;
  quotes: number;
  corrections: number;
}
