export { Mention } from "./mention.ts";
