import { eventTypeRow, type SearchResult } from "@dateline/core";
import { searchPath } from "../format/links.ts";

/** Ways to narrow what was found, each a link that adds one condition which at least one hit on this page meets. */
export function Filters({ result }: { result: SearchResult }) {
  const events = result.events.items.map(({ event }) => event);
  const articles = result.articles.items.map(({ article }) => article);
  const groups = [
    { name: "Type", choices: events.map(({ type }) => ({ term: `type:${type}`, label: eventTypeRow(type).label })) },
    {
      name: "Year",
      choices: events
        .flatMap(({ time }) => yearOf(time.earliest, time.latest))
        .map((year) => ({ term: `date:${year}`, label: year })),
    },
    { name: "Told as", choices: events.map(({ modality }) => ({ term: `is:${modality}`, label: modality })) },
    {
      name: "Publisher",
      choices: articles.flatMap(({ publisher }) =>
        publisher ? [{ term: `source:"${publisher.name.replaceAll('"', "")}"`, label: publisher.name }] : [],
      ),
    },
    {
      name: "Language",
      choices: articles.flatMap(({ language }) =>
        language ? [{ term: `lang:${language.code}`, label: language.code }] : [],
      ),
    },
  ];
  const query = /\sOR\s/.test(result.query) ? `(${result.query})` : result.query;
  const shown = groups.flatMap(({ name, choices }) => {
    const unique = [...new Map(choices.map((choice) => [choice.term, choice])).values()].sort((a, b) =>
      a.label.localeCompare(b.label),
    );
    const left = unique.filter(({ term }) => !result.query.includes(term));
    return unique.length > 1 && left.length > 0 ? [{ name, choices: left.slice(0, 10) }] : [];
  });
  if (shown.length === 0) return null;
  return (
    <details className="filters">
      <summary>Narrow it down</summary>
      <dl>
        {shown.map(({ name, choices }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              {choices.map(({ term, label }) => (
                <a key={term} href={searchPath(`${query} ${term}`)}>
                  {label}
                </a>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

function yearOf(earliest: string | null, latest: string | null): string[] {
  const [from, to] = [earliest?.slice(0, 4), latest?.slice(0, 4)];
  return from !== undefined && from === to && /^\d{4}$/.test(from) ? [from] : [];
}
