export { hashText } from "./hash-text.ts";
export { idKindOf, idSchema } from "./id-schema.ts";
export { type IdKind, type IdPart, idKinds, makeId } from "./make-id.ts";
