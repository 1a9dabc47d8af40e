export { ConnectionError } from "./connection-error.ts";
export { DatelineApiError } from "./dateline-api-error.ts";
export { type ClientErrorDetail, DatelineClientError } from "./dateline-client-error.ts";
export { OptionsError } from "./options-error.ts";
export { TimeoutError } from "./timeout-error.ts";
