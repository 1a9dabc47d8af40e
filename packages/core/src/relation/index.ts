export { Relation } from "./relation.ts";
