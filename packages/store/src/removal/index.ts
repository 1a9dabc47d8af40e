export { deleteArticle } from "./delete-article.ts";
