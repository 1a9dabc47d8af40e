import type { ActorView } from "@dateline/core";
import { actorPath } from "../format/links.ts";
import { ScoreMark } from "./score-mark.tsx";

/** With whom an actor had events, in each direction, with the mean score. */
export function RelationTable({ view }: { view: ActorView }) {
  if (view.relations.length === 0) return null;
  return (
    <section>
      <h2>Relations</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">With</th>
            <th scope="col">Did to them</th>
            <th scope="col">They did to it</th>
          </tr>
        </thead>
        <tbody>
          {view.relations.map(({ relation, other }) => {
            const first = relation.a === view.actor.id;
            return (
              <tr key={relation.id}>
                <th scope="row">
                  <a href={actorPath(other.id)}>{other.name}</a>
                </th>
                <Direction {...(first ? relation.aToB : relation.bToA)} />
                <Direction {...(first ? relation.bToA : relation.aToB)} />
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}

function Direction({ events, score }: { events: number; score: number | null }) {
  if (events === 0 || score === null) return <td className="note">–</td>;
  return (
    <td>
      {events} <ScoreMark score={Math.round(score * 10) / 10} />
    </td>
  );
}
