import words from "./rule-words.json" with { type: "json" };

const languages = new Intl.DisplayNames(["en"], { type: "language" });

/** A rule of the extractor ("phrase-fr", "tag-nav") as a reason that people read; its name where it has no words. */
export function ruleWords(rule: string): string {
  const known = (words as Record<string, string>)[rule];
  if (known !== undefined) return known;
  const [kind = "", rest = ""] = [rule.split("-", 1)[0], rule.slice(rule.indexOf("-") + 1)];
  if (kind === "phrase") return `a stock phrase in ${languages.of(rest)}`;
  if (kind === "tag") return `inside <${rest}>`;
  if (kind === "role") return `inside what is marked as ${rest}`;
  if (kind === "container") return "by the name of its container";
  return rule.replaceAll("-", " ");
}
