import type { ActorMention } from "@dateline/core";

/** The words around a mention, with the mention marked. */
export function MentionWords({ mention }: { mention: ActorMention }) {
  const { context, at, text } = mention;
  return (
    <span className="words">
      … {context.slice(0, at)}
      <mark className="hit">{context.slice(at, at + text.length)}</mark>
      {context.slice(at + text.length)} …
    </span>
  );
}
