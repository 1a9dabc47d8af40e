export { readPlain } from "./read-plain.ts";
