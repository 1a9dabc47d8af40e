export { type CompiledQuery, compileQuery } from "./compile-query.ts";
