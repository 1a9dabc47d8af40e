import type { Correction, EventEdit } from "@dateline/core";
import { actorPath, eventPath } from "../format/links.ts";

/** What people said, each with its author, day and reason, and a way to undo it or to undo the undoing. */
export function CorrectionList({
  corrections,
  back,
  author,
  subjects = false,
}: {
  corrections: readonly Correction[];
  back: string;
  author: string;
  subjects?: boolean;
}) {
  const undone = new Set(corrections.flatMap(({ change }) => (change.action === "undo" ? [change.correctionId] : [])));
  return (
    <ul className="plain corrections">
      {corrections.map((correction) => (
        <li
          key={correction.id}
          id={correction.id}
          className={undone.has(correction.id) ? "correction undone" : "correction"}
        >
          <span>
            {wordsOf(correction, corrections)} {subjects ? <Subject correction={correction} /> : null}
            <span className="note said">
              {[correction.author, correction.at.slice(0, 16).replace("T", " ")].join(", ")}
              {correction.note ? <>: “{correction.note}”</> : ""}
              {undone.has(correction.id) ? " · undone" : ""}
            </span>
          </span>
          {undone.has(correction.id) ? null : (
            <form action="/correct" method="post">
              <input type="hidden" name="action" value="undo" />
              <input type="hidden" name="correction" value={correction.id} />
              <input type="hidden" name="author" value={author} />
              <input type="hidden" name="back" value={back} />
              <button type="submit" className="second">
                {correction.change.action === "undo" ? "Do it again" : "Undo"}
              </button>
            </form>
          )}
        </li>
      ))}
    </ul>
  );
}

function wordsOf({ change }: Correction, all: readonly Correction[]): string {
  switch (change.action) {
    case "confirm-event":
      return "Confirmed";
    case "reject-event":
      return "Rejected";
    case "edit-event":
      return `Changed ${editWords(change.edit)}`;
    case "rename-actor":
      return `Renamed to “${change.name}”`;
    case "merge-actors":
      return "Merged two actors";
    case "split-actor":
      return `Split off “${change.name}” with ${change.mentionIds.length} mentions`;
    case "undo": {
      const undone = all.find(({ id }) => id === change.correctionId);
      return undone ? `Undid: ${wordsOf(undone, all)}` : "Undid a correction";
    }
  }
}

function editWords(edit: EventEdit): string {
  const parts = Object.entries(edit).map(([slot, value]) => {
    if (Array.isArray(value)) return slot;
    return `${slot} to ${value === null ? "none" : value}`;
  });
  return parts.join(", ");
}

function Subject({ correction: { change } }: { correction: Correction }) {
  if ("eventId" in change) return <a href={eventPath(change.eventId)}>the event</a>;
  if (change.action === "merge-actors") return <a href={actorPath(change.into)}>the actor</a>;
  return "actorId" in change ? <a href={actorPath(change.actorId)}>the actor</a> : null;
}
