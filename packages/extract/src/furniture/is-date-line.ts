import { findDate } from "../date/index.ts";

const clock = /\d{1,2}[:.h]\d{2}(?:\s*[ap]\.?\s?m\b\.?)?/giu;
const labels =
  /\b(?:first |last )?(?:published|updated|posted|modified|created|publié|mis à jour|veröffentlicht|aktualisiert|stand|pubblicato|aggiornato|publicado|actualizado|atualizado|gepubliceerd|bijgewerkt|opublikowano|aktualizacja|yayınlanma|güncelleme|publicerad|uppdaterad)\b/giu;

/** True for a short line that holds dates or times of day, a label such as "Updated", and little else. */
export function isDateLine(text: string): boolean {
  if (text.length > 140 || /^[—–-]\s?\p{L}/u.test(text)) return false;
  let rest = text;
  let dates = 0;
  for (let date = findDate(rest, null); date && dates < 4; date = findDate(rest, null)) {
    rest = rest.replace(date.words, " ");
    dates += 1;
  }
  const isLabelled = rest.search(labels) >= 0;
  if (dates === 0 && !(isLabelled && rest.search(clock) >= 0)) return false;
  if (!isLabelled && /[.!?]$/.test(text)) return false;
  const words = rest
    .replace(clock, " ")
    .replace(labels, " ")
    .replace(/\b[A-Z]{2,4}\b|[\d|,·•:;/–—.-]/g, " ");
  return words.trim().split(/\s+/).filter(Boolean).length <= (isLabelled ? 6 : 4);
}
