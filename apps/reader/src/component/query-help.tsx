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
    </section>
  );
}
