import { type Event, eventTypeRow, formatTimeSpan } from "@dateline/core";
import { basisOf, eventLabel, spokenOf } from "../format/labels.ts";
import { actorPath, eventPath, markedPath } from "../format/links.ts";
import { ScoreMark } from "./score-mark.tsx";

/** An event in short: what, who, whom, when, where and who says so. Inside an article its sentence leads to its words; `whole` leaves out what the event's own page says beside it. */
export function EventCard({
  event,
  articleId,
  chosen = false,
  whole = false,
}: {
  event: Event;
  articleId?: string;
  chosen?: boolean;
  whole?: boolean;
}) {
  const report = event.evidence.find((one) => one.articleId === articleId) ?? event.evidence[0];
  const inText = report ? markedPath(report.articleId, "event", event.id, report.sentence) : eventPath(event.id);
  const spoken = spokenOf(event);
  const sources = new Set(event.evidence.map((one) => one.articleId)).size;
  return (
    <article className={`event ${eventTypeRow(event.type).quad}${chosen ? " is-chosen" : ""}`} id={event.id}>
      {whole ? null : (
        <h3>
          <ScoreMark score={event.score} />
          <a href={eventPath(event.id)}>{eventLabel(event)}</a>
          {spoken ? <span className="badge">{spoken}</span> : null}
          {event.status === "detected" ? null : <span className="badge">{event.status}</span>}
        </h3>
      )}
      <dl>
        <dt>Who</dt>
        <dd className="who">{names(event.sources)}</dd>
        <dt>Whom</dt>
        <dd className="whom">{names(event.targets)}</dd>
        <dt>When</dt>
        <dd>
          <span className="when">{formatTimeSpan(event.time)}</span> <When event={event} />
        </dd>
        {event.place ? (
          <>
            <dt>Where</dt>
            <dd>{event.place.place.name}</dd>
          </>
        ) : null}
        {event.attribution ? (
          <>
            <dt>Says</dt>
            <dd>{event.attribution.name ?? event.attribution.speaker.quote}</dd>
          </>
        ) : null}
      </dl>
      {report && !whole ? (
        <p className="sentence">
          <a href={inText}>“{report.sentence.quote.replace(/\s+/g, " ")}”</a>
        </p>
      ) : null}
      {sources > 1 ? <p className="note">reported by {sources} articles</p> : null}
    </article>
  );
}

function When({ event }: { event: Event }) {
  const words = event.time.evidence?.quote;
  const basis = basisOf(event.time);
  if (!words) return basis ? <span className="note">{basis}</span> : null;
  return (
    <span className="note">
      “{words}”, {basis}
    </span>
  );
}

function names(participants: Event["sources"]) {
  if (participants.length === 0) return <span className="note">not named</span>;
  return participants.map((participant, index) => (
    <span key={participant.actorId}>
      {index > 0 ? ", " : ""}
      <a href={actorPath(participant.actorId)}>{participant.name}</a>
    </span>
  ));
}
