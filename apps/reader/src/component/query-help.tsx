import { queryFields, queryPossessions, queryStates } from "@dateline/core";
import { searchPath } from "../format/links.ts";

const examples: readonly (readonly [string, string])[] = [
  ["ambassador expelled", "articles with both words"],
  ['"security partner"', "an exact phrase"],
  ["actor:Russia type:CONSULT", "meetings and visits with Russia in them"],
  ["between:FRA,MLI date:2022", "events between France and Mali in 2022"],
  ["type:SANCTION -place:Niamey", "sanctions, but not in Niamey"],
  ["(mercenaries OR Wagner) lang:en", "either word, in English"],
];

/** The query language by its examples; each is a link that runs it. */
export function QueryHelp() {
  return (
    <section className="help">
      <h2>What you can ask</h2>
      <dl>
        {examples.map(([query, meaning]) => (
          <div key={query}>
            <dt>
              <a href={searchPath(query)}>
                <code>{query}</code>
              </a>
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
      <h2>Fields</h2>
      <dl>
        {Object.entries(queryFields)
          .filter(([field]) => field !== "text")
          .map(([field, looksAt]) => (
            <div key={field}>
              <dt>
                <code>{field}:</code>
              </dt>
              <dd>
                {looksAt}
                {field === "is"
                  ? `: ${Object.values(queryStates).flat().join(", ")}`
                  : field === "has"
                    ? `: ${queryPossessions.join(", ")}`
                    : ""}
              </dd>
            </div>
          ))}
      </dl>
      <p className="note">
        Conditions side by side must all hold; <code>OR</code> joins alternatives, <code>-</code> negates, brackets
        group. Dates are ISO 8601: <code>2022</code>, <code>2022-12</code>, <code>2022-12/2023-02</code>,{" "}
        <code>P1W/</code>.
      </p>
    </section>
  );
}
