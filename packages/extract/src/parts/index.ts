export { findNextPage } from "./find-next-page.ts";
export { joinDrafts } from "./join-drafts.ts";
export { joinedType, joinPages } from "./join-pages.ts";
export { nextPage } from "./next-page.ts";
