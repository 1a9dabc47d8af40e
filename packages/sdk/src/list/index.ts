export type { ListRequest } from "./list-request.ts";
export { type PageList, pageList } from "./page-list.ts";
export type { PageOf } from "./page-of.ts";
