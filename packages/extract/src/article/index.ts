export { assembleArticle } from "./assemble-article.ts";
export type { Draft } from "./draft.ts";
