import { formatQuery, parseQuery } from "@dateline/core";
import { withParams } from "../format/links.ts";

/** The conditions of a query one by one, each with a link that takes it away. */
export function Conditions({ path, query }: { path: string; query: string }) {
  if (query === "") return null;
  const tree = parseQuery(query);
  const nodes = tree.kind === "and" ? tree.nodes : [tree];
  return (
    <ul className="conditions" aria-label="Conditions">
      {nodes.map((node, index) => {
        const words = formatQuery(node);
        const rest = formatQuery({ kind: "and", nodes: nodes.filter((_node, at) => at !== index) });
        return (
          <li key={words}>
            <code>{words}</code>{" "}
            <a href={withParams(path, { q: rest })} aria-label={`Take away ${words}`}>
              ×
            </a>
          </li>
        );
      })}
    </ul>
  );
}
