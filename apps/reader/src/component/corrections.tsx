import type { EventView } from "@dateline/core";
import { eventPath } from "../format/links.ts";

/** What people said of an event, and plain forms to confirm it, reject it, or undo what was said. */
export function Corrections({ view }: { view: EventView }) {
  const { event, corrections } = view;
  const undone = new Set(corrections.map(({ change }) => (change.action === "undo" ? change.correctionId : null)));
  return (
    <section>
      <h2>Is this right?</h2>
      <form action={`${eventPath(event.id)}/correct`} method="post" className="correct">
        <label htmlFor="note">Why, if you like</label>
        <input id="note" name="note" maxLength={400} />
        <button type="submit" name="action" value="confirm-event">
          Confirm
        </button>
        <button type="submit" name="action" value="reject-event" className="second">
          Reject
        </button>
      </form>
      {corrections.length > 0 ? (
        <ul className="plain">
          {corrections.map((correction) => (
            <li key={correction.id} className="correction">
              <span>
                {correction.change.action.replaceAll("-", " ")}{" "}
                <span className="note">
                  {[correction.author, correction.at.slice(0, 10), correction.note].filter(Boolean).join(", ")}
                </span>
              </span>
              {correction.change.action === "undo" || undone.has(correction.id) ? null : (
                <form action={`${eventPath(event.id)}/correct`} method="post">
                  <input type="hidden" name="correction" value={correction.id} />
                  <button type="submit" name="action" value="undo" className="second">
                    Undo
                  </button>
                </form>
              )}
            </li>
          ))}
        </ul>
      ) : null}
      <p className="note">
        A correction is kept as a fact of its own, outlives new readings of the article, and can be undone.
      </p>
    </section>
  );
}
