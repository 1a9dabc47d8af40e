import type { Actor, ActorMention, PageOf } from "@dateline/core";
import { actorPath, articlePath, markedPath, withParams } from "../format/links.ts";
import { MentionWords } from "./mention-words.tsx";

/** Where articles mean an actor, article by article, each leading to its words. */
export function MentionList({ actor, mentions }: { actor: Actor; mentions: PageOf<ActorMention> }) {
  if (mentions.items.length === 0) return null;
  const articles = Map.groupBy(mentions.items, ({ articleId }) => articleId);
  return (
    <section id="mentions">
      <h2>Where it is mentioned</h2>
      <ul className="plain mentioned">
        {[...articles].map(([articleId, items]) => (
          <li key={articleId}>
            <a href={articlePath(articleId)}>{items[0]?.articleTitle}</a>
            <ul className="plain">
              {items.map((mention) => (
                <li key={mention.id}>
                  <a href={markedPath(articleId, "actor", actor.id, mention)} className="quiet">
                    <MentionWords mention={mention} />
                  </a>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
      {mentions.next ? (
        <a href={`${withParams(actorPath(actor.id), { mentions: mentions.next })}#mentions`}>
          Further mentions ({mentions.total.toLocaleString("en-GB")} in all)
        </a>
      ) : null}
    </section>
  );
}
