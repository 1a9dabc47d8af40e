import type { QueryNode, QueryTerm } from "./query-node.ts";

/** Writes a query as text that `parseQuery` reads back to the same tree, columns apart. */
export function formatQuery(node: QueryNode): string {
  switch (node.kind) {
    case "term":
      return formatTerm(node);
    case "not":
      return `-${inner(node.node)}`;
    case "and":
      return node.nodes.map(inner).join(" ");
    case "or":
      // What stands side by side binds closer than OR, so only alternatives inside alternatives need brackets.
      return node.nodes.map((part) => (part.kind === "or" ? inner(part) : formatQuery(part))).join(" OR ");
  }
}

function inner(node: QueryNode): string {
  return node.kind === "and" || node.kind === "or" ? `(${formatQuery(node)})` : formatQuery(node);
}

function formatTerm({ field, value, exact }: QueryTerm): string {
  const written = exact ? `"${value.replaceAll("\\", "\\\\").replaceAll('"', '\\"')}"` : value;
  return field === "text" ? written : `${field}:${written}`;
}
