import { InvalidQueryError } from "../error/index.ts";
import { type EventType, eventTypeRow, eventTypes } from "../ontology/index.ts";
import { dateRange } from "./date-range.ts";
import { type QueryField, queryFields, queryPossessions, queryRoles, queryStates } from "./query-field.ts";
import type { QueryTerm } from "./query-node.ts";
import type { QueryToken } from "./read-tokens.ts";

type TermToken = Extract<QueryToken, { kind: "term" }>;

/** Makes a condition of a piece of a query, or says what its field would take. */
export function checkTerm(token: TermToken): QueryTerm {
  const field = fieldOf(token);
  const { exact, column } = token;
  if (token.value.trim() === "") {
    const what = field === "text" ? "A phrase must not be empty" : `\`${field}:\` needs a value`;
    throw refusal(token, what, field === "text" ? "Put words between the marks." : `Give ${queryFields[field]}.`);
  }
  return { kind: "term", field, value: checkers[field](token), exact, column };
}

const free = (token: TermToken) => token.value;

const checkers: Record<QueryField, (token: TermToken) => string> = {
  text: free,
  actor: free,
  place: free,
  source: free,
  role: (token) => oneOf(token, queryRoles),
  is: (token) => oneOf(token, Object.values(queryStates).flat()),
  has: (token) => oneOf(token, queryPossessions),
  type: checkType,
  lang(token) {
    if (/^[a-z]{2,3}$/i.test(token.value)) return token.value.toLowerCase();
    throw refusal(token, `"${short(token.value)}" is no language code`, "Give two or three letters, such as en.");
  },
  between(token) {
    const sides = token.value.split(",").map((side) => side.trim());
    if (sides.length === 2 && sides.every((side) => side !== "")) return token.value;
    throw refusal(token, "`between:` needs two sides", "Give two with a comma between them, such as between:RUS,MLI.");
  },
  date(token) {
    if (dateRange(token.value, new Date(0)) !== null) return token.value;
    throw refusal(
      token,
      `"${short(token.value)}" is no date`,
      "Give ISO 8601, such as 2022, 2022-12, 2022-12-05, 2022-12/2023-02, 2023-01/ or P1W/.",
    );
  },
};

function fieldOf(token: TermToken): QueryField {
  if (token.field === null) return "text";
  const field = token.field.toLowerCase();
  if (field !== "text" && Object.hasOwn(queryFields, field)) return field as QueryField;
  const known = Object.keys(queryFields).filter((name) => name !== "text");
  throw new InvalidQueryError({
    what: `There is no field "${short(token.field)}"`,
    where: `column ${token.column}`,
    next: `Fields are ${known.join(", ")}. To search for the words themselves, put them in quotation marks.`,
    column: token.column,
  });
}

function checkType(token: TermToken): string {
  const [code = "", mode, ...more] = token.value.split("/");
  const type = eventTypes.find((known): known is EventType => known === code.toUpperCase());
  if (type === undefined || more.length > 0) {
    throw refusal(token, `There is no event type "${short(code)}"`, `Types are ${eventTypes.join(", ")}.`);
  }
  if (mode === undefined) return type;
  const modes = Object.keys(eventTypeRow(type).modes);
  if (modes.includes(mode.toLowerCase())) return `${type}/${mode.toLowerCase()}`;
  const choice = modes.length === 0 ? `${type} has no modes.` : `Modes are ${modes.join(", ")}.`;
  throw refusal(token, `${type} has no mode "${short(mode)}"`, choice);
}

function oneOf(token: TermToken, known: readonly string[]): string {
  const value = token.value.toLowerCase();
  if (known.includes(value)) return value;
  throw refusal(token, `\`${token.field}:\` does not take "${short(token.value)}"`, `It takes ${known.join(", ")}.`);
}

function refusal(token: TermToken, what: string, next: string): InvalidQueryError {
  return new InvalidQueryError({ what, where: `column ${token.valueColumn}`, next, column: token.valueColumn });
}

function short(value: string): string {
  return value.length <= 40 ? value : `${value.slice(0, 40)}…`;
}
