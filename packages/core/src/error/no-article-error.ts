import { DatelineError, type ErrorDetail } from "./dateline-error.ts";

/** The page was read and holds no article: navigation, a login wall, a list. Code `NO_ARTICLE`. */
export class NoArticleError extends DatelineError {
  constructor(detail: ErrorDetail) {
    super("NO_ARTICLE", detail);
  }
}
