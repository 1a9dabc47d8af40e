export { type ArticleView, articleView } from "./article-view.ts";
export { countryOfName } from "./country-of-name.ts";
