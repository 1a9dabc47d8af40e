export { type ArticleView, articleView } from "./article-view.ts";
export { countryBeside } from "./country-beside.ts";
export { countryOfName } from "./country-of-name.ts";
export { isModifier } from "./is-modifier.ts";
export { mainCountry } from "./main-country.ts";
export { ownMark } from "./own-mark.ts";
export { type Readings, readingsOf, rivalCountries, sentencesOf } from "./shared-name.ts";
