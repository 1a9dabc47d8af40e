export { eachInput } from "./each-input.ts";
export type { Input } from "./input.ts";
export { type InputContext, listInputs } from "./list-inputs.ts";
