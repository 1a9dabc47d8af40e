import type { EventView } from "@dateline/core";
import { eventPath } from "../format/links.ts";
import { CorrectionList } from "./correction-list.tsx";
import { SaidBy } from "./said-by.tsx";

/** What people said of an event, and plain forms to confirm it, reject it, change it, or undo what was said. */
export function Corrections({ view, author }: { view: EventView; author: string }) {
  const { event, corrections } = view;
  return (
    <section id="corrections">
      <h2>Is this right?</h2>
      <form action="/correct" method="post" className="correct">
        <input type="hidden" name="event" value={event.id} />
        <input type="hidden" name="back" value={eventPath(event.id)} />
        <SaidBy author={author} id="said" />
        <button type="submit" name="action" value="confirm-event">
          Confirm
        </button>
        <button type="submit" name="action" value="reject-event" className="second">
          Reject
        </button>
        <a href={`${eventPath(event.id)}/edit`}>Change something in it</a>
      </form>
      <CorrectionList corrections={corrections} back={eventPath(event.id)} author={author} />
      <p className="note">
        A correction is kept as a fact of its own, outlives new readings of the article, and can be undone.
      </p>
    </section>
  );
}
