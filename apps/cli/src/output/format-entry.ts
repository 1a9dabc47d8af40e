import type { OverlayEntry } from "@dateline/core";
import { style } from "./style.ts";

/** One entry of a user as a line: what it says, of which record, and who says it. */
export function formatEntry(entry: OverlayEntry): string {
  const told = [entry.author, entry.at.slice(0, 10), entry.origin === "imported" ? "imported" : null, entry.source];
  return `${style("bold", entry.id)}  ${saying(entry)}  ${style("dim", told.filter(Boolean).join(", "))}`;
}

function saying(entry: OverlayEntry): string {
  if (entry.entry === "name") return `is called ${marked(entry.name)}`;
  if (entry.entry === "merge") return `is ${entry.into}`;
  if (entry.entry === "hide") return entry.name === null ? "is not used" : `is not called ${entry.name}`;
  if (entry.entry === "term") {
    const { office, of, from, to } = entry.term;
    return `${office} of ${of} ${from ?? "?"} to ${to ?? "…"}`;
  }
  const facts = [entry.kind, entry.country, entry.sector, entry.description];
  return `${entry.names.map(marked).join(" | ")}, ${facts.filter(Boolean).join(", ")}`;
}

function marked({ text, strength }: { text: string; strength: string }): string {
  return strength === "strong" ? text : `${text} (${strength})`;
}
