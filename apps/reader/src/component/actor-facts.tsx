import type { Actor, ActorView } from "@dateline/core";
import { withParams } from "../format/links.ts";

/** What is known of an actor: offices with their dates, names, names that texts use, and ids elsewhere. */
export function ActorFacts({ view }: { view: ActorView }) {
  const { actor } = view;
  const names = actor.names.filter(({ text }) => text !== actor.name);
  return (
    <dl className="facts">
      {actor.roles.length > 0 ? <Roles roles={actor.roles} /> : null}
      {names.length > 0 ? (
        <div>
          <dt>Other names</dt>
          <dd>
            {names.slice(0, 24).map(({ text, kind, language }, index) => (
              <span key={text + kind + language}>
                {index > 0 ? ", " : ""}
                <span lang={language ?? undefined}>{text}</span>{" "}
                {kind === "full" ? null : <span className="note">({kind})</span>}
              </span>
            ))}
            {names.length > 24 ? ` and ${names.length - 24} more` : ""}
          </dd>
        </div>
      ) : null}
      {view.namesSeen.length > 0 ? (
        <div>
          <dt>In the texts</dt>
          <dd>{view.namesSeen.map(({ text, count }) => `“${text.replace(/\s+/g, " ")}” ${count}×`).join(", ")}</dd>
        </div>
      ) : null}
      {actor.externalIds.length > 0 ? (
        <div>
          <dt>Elsewhere</dt>
          <dd>
            {actor.externalIds.map((external, index) => (
              <span key={external.scheme + external.value}>
                {index > 0 ? ", " : ""}
                <ExternalLink {...external} />
              </span>
            ))}
          </dd>
        </div>
      ) : null}
      {actor.country ? (
        <div>
          <dt>Country</dt>
          <dd>
            <a href={withParams("/events", { q: `actor:${actor.country}` })}>events with {actor.country}</a>
          </dd>
        </div>
      ) : null}
      <div>
        <dt>Known</dt>
        <dd>{originOf(actor)}</dd>
      </div>
    </dl>
  );
}

function Roles({ roles }: { roles: Actor["roles"] }) {
  return (
    <div>
      <dt>Offices</dt>
      <dd>
        <ul className="plain roles">
          {roles.map((role) => (
            <li key={`${role.title}${role.from}${role.to}`}>
              {[role.title, role.organisation, role.country].filter(Boolean).join(", ")}{" "}
              <span className="note">
                {role.from === null && role.to === null
                  ? "dates not known"
                  : `${role.from ?? "not known"} to ${role.to ?? "now, or not known"}`}
              </span>
            </li>
          ))}
        </ul>
      </dd>
    </div>
  );
}

const addresses: Readonly<Record<string, (value: string) => string>> = {
  wikidata: (value) => `https://www.wikidata.org/wiki/${encodeURIComponent(value)}`,
  geonames: (value) => `https://www.geonames.org/${encodeURIComponent(value)}`,
};

function ExternalLink({ scheme, value }: { scheme: string; value: string }) {
  const address = addresses[scheme]?.(value);
  if (address === undefined) return `${scheme} ${value}`;
  return (
    <a href={address} rel="noopener noreferrer nofollow">
      {scheme} {value}
    </a>
  );
}

function originOf(actor: Actor): string {
  if (actor.origin === "knowledge-base") return "from the knowledge base";
  if (actor.origin === "composed") return "composed from a country and a role that the texts name";
  return actor.origin === "person" ? "made by a person" : "found in the texts; not in the knowledge base";
}
