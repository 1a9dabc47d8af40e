export { createResolver } from "./create-resolver.ts";
