import type { ActorView } from "@dateline/core";
import { relationPath } from "../format/links.ts";
import { Direction } from "./direction.tsx";

/** With whom an actor had events, in each direction, with the mean score; each row leads to the two over time. */
export function RelationTable({ view }: { view: ActorView }) {
  if (view.relations.length === 0) return null;
  return (
    <section id="relations">
      <h2>With whom</h2>
      <div className="scroll">
        <table className="pairs">
          <thead>
            <tr>
              <th scope="col">Other side</th>
              <th scope="col">{view.actor.name} did to them</th>
              <th scope="col">They did to {view.actor.name}</th>
            </tr>
          </thead>
          <tbody>
            {view.relations.map(({ relation, other }) => {
              const first = relation.a === view.actor.id;
              return (
                <tr key={relation.id}>
                  <th scope="row">
                    <a href={relationPath(view.actor.id, other.id)}>{other.name}</a>
                  </th>
                  <Direction {...(first ? relation.aToB : relation.bToA)} />
                  <Direction {...(first ? relation.bToA : relation.aToB)} />
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </section>
  );
}
