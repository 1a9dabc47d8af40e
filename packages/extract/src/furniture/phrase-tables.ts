import ar from "./data/ar.json" with { type: "json" };
import de from "./data/de.json" with { type: "json" };
import en from "./data/en.json" with { type: "json" };
import es from "./data/es.json" with { type: "json" };
import fr from "./data/fr.json" with { type: "json" };
import it from "./data/it.json" with { type: "json" };
import nl from "./data/nl.json" with { type: "json" };
import pl from "./data/pl.json" with { type: "json" };
import pt from "./data/pt.json" with { type: "json" };
import ru from "./data/ru.json" with { type: "json" };
import sv from "./data/sv.json" with { type: "json" };
import tr from "./data/tr.json" with { type: "json" };
import zh from "./data/zh.json" with { type: "json" };

/**
 * Stock phrases of web pages by language and reason. A phrase is a whole block; one that ends in "…" is the beginning
 * of a short one. All languages are tried on every page, because sites frame articles of other languages.
 */
export const phraseTables: Readonly<Record<string, Readonly<Record<string, string[]>>>> = {
  ar,
  de,
  en,
  es,
  fr,
  it,
  nl,
  pl,
  pt,
  ru,
  sv,
  tr,
  zh,
};
