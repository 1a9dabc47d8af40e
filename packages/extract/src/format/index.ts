export { type Format, sniffFormat } from "./sniff-format.ts";
