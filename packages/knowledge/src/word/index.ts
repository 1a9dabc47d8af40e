export { type Demonym, demonyms } from "./demonyms.ts";
export { type Metonym, metonyms } from "./metonyms.ts";
export { type RoleNoun, roles } from "./roles.ts";
