import type { KnowledgeBase } from "@dateline/knowledge";
import { countryOf } from "./country-of.ts";
import type { EntryDraft } from "./entry-draft.ts";
import { ftmEntity, ftmValues } from "./ftm-entity.ts";
import type { ImportRow } from "./import-row.ts";
import { parseRow } from "./parse-row.ts";
import { partialDay } from "./partial-day.ts";
import { readLines } from "./read-lines.ts";
import { termDraft } from "./term-draft.ts";

interface Post {
  title: string;
  of: string | null;
}

interface Occupancy {
  line: number;
  holder: string;
  post: string;
  from: string | null;
  to: string | null;
}

/**
 * Reads FollowTheMoney entities, one a line. Persons, organisations, companies and public bodies become records; an
 * `Occupancy` of a `Position` by a person becomes a term, wherever in the file the three stand. The rest is passed over.
 */
export async function* readFtm(base: KnowledgeBase, text: AsyncIterable<string>): AsyncGenerator<ImportRow> {
  const persons = new Map<string, string>();
  const posts = new Map<string, Post>();
  const occupancies: Occupancy[] = [];
  for await (const row of readLines(text)) {
    if (row.text?.trim() === "") continue;
    const { line } = row;
    const parsed = parseRow(row);
    if ("problem" in parsed) {
      yield { line, problem: parsed.problem };
      continue;
    }
    const { id, schema, properties } = parsed.value;
    if (typeof id !== "string" || typeof schema !== "string" || typeof properties !== "object") {
      yield { line, problem: "the row has no id, schema or properties" };
      continue;
    }
    const values = ftmValues(properties);
    if (schema === "Position") {
      posts.set(id, { title: values("name")[0] ?? "", of: values("country")[0] ?? null });
      yield { line, skipped: "a position, which is told with its holders" };
    } else if (schema === "Occupancy") {
      const [holder = "", post = ""] = [values("holder")[0], values("post")[0]];
      const [from, to] = ["startDate", "endDate"].map((name) => partialDay(values(name)[0] ?? ""));
      occupancies.push({ line, holder, post, from: from ?? null, to: to ?? null });
    } else {
      const read = ftmEntity(base, id, schema, values);
      const [record] = "drafts" in read ? read.drafts : [];
      if (record?.entry === "record" && record.kind === "person") persons.set(id, record.id);
      yield { line, ...read };
    }
  }
  for (const occupancy of occupancies)
    yield { line: occupancy.line, ...readOccupancy(base, occupancy, persons, posts) };
}

function readOccupancy(
  base: KnowledgeBase,
  { holder, post, from, to }: Occupancy,
  persons: ReadonlyMap<string, string>,
  posts: ReadonlyMap<string, Post>,
): { drafts: EntryDraft[] } | { problem: string } | { skipped: string } {
  const person = persons.get(holder);
  const told = posts.get(post);
  if (person === undefined || told === undefined) return { skipped: "its holder or position is not in the file" };
  const of = told.of === null ? null : countryOf(base, told.of);
  const term = termDraft(base, { person, title: told.title, of, note: null, from, to });
  return "problem" in term ? term : { drafts: [term] };
}
