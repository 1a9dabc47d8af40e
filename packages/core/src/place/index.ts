export { CountryCode } from "./country-code.ts";
export { countryName } from "./country-name.ts";
export { ExternalId } from "./external-id.ts";
export { Place } from "./place.ts";
