export { coversDate } from "./covers-date.ts";
export { type Holder, holdersOf, termsByHolder } from "./holders-of.ts";
export { type OfficeFinder, officeFinder } from "./office-finder.ts";
export { rolesOf, termsByPerson } from "./roles-of.ts";
