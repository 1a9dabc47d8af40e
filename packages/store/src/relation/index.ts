export { countRelations } from "./count-relations.ts";
