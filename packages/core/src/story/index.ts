export { Story } from "./story.ts";
