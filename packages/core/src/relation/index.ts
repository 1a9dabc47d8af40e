export { Relation, RelationDirection } from "./relation.ts";
