import { RecordKind } from "@dateline/core";

const others: Readonly<Record<string, RecordKind>> = {
  organization: "organisation",
  org: "organisation",
  ngo: "organisation",
  igo: "intergovernmental",
  government: "government-body",
  ministry: "government-body",
  army: "military",
  people: "group",
  region: "place",
  city: "place",
  business: "company",
  outlet: "media",
};

/** The kind of record that a word stands for, in any case; null where it is none. */
export function kindOf(word: string): RecordKind | null {
  const key = word
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, "-");
  const kind = RecordKind.safeParse(key);
  return kind.success ? kind.data : (others[key] ?? null);
}
