export { Article, ArticleKind, articleId } from "./article.ts";
export { ArticleDate } from "./article-date.ts";
export { ArticleLanguage } from "./article-language.ts";
export { Author } from "./author.ts";
export { Block } from "./block.ts";
export { Furniture } from "./furniture.ts";
export type { Page } from "./page.ts";
export { SourceRef } from "./source-ref.ts";
