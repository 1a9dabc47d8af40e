import { dateRange, parseQuery, type QueryNode } from "@dateline/core";
import { type Expression, type SqlBool, sql } from "kysely";
import type { Session } from "../session/index.ts";
import type { TextNeed } from "../text/index.ts";
import { compileNode } from "./compile-node.ts";
import { positiveNeeds } from "./text-needs.ts";

/** What a list shows one of per row. */
export type RowKind = "article" | "event" | "actor";

/** A query as a condition on the rows of a list (null: everything fits), with the words to rank and mark by. */
export interface CompiledQuery {
  condition: Expression<SqlBool> | null;
  needs: TextNeed[];
  /** True where the query speaks of rejected events, which are hidden otherwise. */
  namesRejected: boolean;
}

/** Compiles a query for a list; throws `InvalidQueryError`. */
export function compileQuery(session: Session, kind: RowKind, query: string | undefined): CompiledQuery {
  if (query === undefined || query.trim() === "") return { condition: null, needs: [], namesRejected: false };
  const node = parseQuery(query);
  const namesRejected = hasRejected(node);
  const now = session.now();
  const scope = {
    dialect: session.dialect,
    days: (value: string) => dateRange(value, now) ?? { earliest: null, latest: null },
    visible: namesRejected ? sql<SqlBool>`1 = 1` : sql<SqlBool>`events.status <> 'rejected'`,
  };
  return { condition: compileNode(scope, kind, node), needs: positiveNeeds(node), namesRejected };
}

function hasRejected(node: QueryNode): boolean {
  if (node.kind === "term") return node.field === "is" && node.value === "rejected";
  if (node.kind === "not") return hasRejected(node.node);
  return node.nodes.some(hasRejected);
}
