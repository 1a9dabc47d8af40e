import type { Actor, ActorMention, PageOf } from "@dateline/core";
import { withParams } from "../format/links.ts";
import { MentionWords } from "./mention-words.tsx";
import { SaidBy } from "./said-by.tsx";

/** Splits off the mentions of an actor that mean somebody else, who is given a name. */
export function SplitForm({
  actor,
  mentions,
  author,
  back,
}: {
  actor: Actor;
  mentions: PageOf<ActorMention>;
  author: string;
  back: string;
}) {
  if (mentions.items.length === 0) return null;
  return (
    <section id="split">
      <h2>Two that were taken for one</h2>
      <form action="/correct" method="post" className="edit">
        <input type="hidden" name="actor" value={actor.id} />
        <input type="hidden" name="back" value={back} />
        <fieldset className="mentions">
          <legend>These mean somebody else</legend>
          {mentions.items.map((mention) => (
            <label key={mention.id} className="pick">
              <input type="checkbox" name="mention" value={mention.id} />
              <span>
                <MentionWords mention={mention} /> <span className="note">{mention.articleTitle}</span>
              </span>
            </label>
          ))}
        </fieldset>
        {mentions.next ? (
          <p className="note">
            <a href={`${withParams(back, { after: mentions.next })}#split`}>
              Further mentions ({mentions.total.toLocaleString("en-GB")} in all)
            </a>
          </p>
        ) : null}
        <label htmlFor="other">Name of the other one</label>
        <input id="other" name="name" maxLength={200} required />
        <SaidBy author={author} id="split" />
        <button type="submit" name="action" value="split-actor">
          Split off
        </button>
      </form>
    </section>
  );
}
