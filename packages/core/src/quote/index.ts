export { Quote } from "./quote.ts";
