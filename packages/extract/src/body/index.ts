export { findBody } from "./find-body.ts";
export { secondOpinion } from "./second-opinion.ts";
