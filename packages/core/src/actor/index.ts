export { Actor, ActorKind, ActorName, ActorRole } from "./actor.ts";
export { foldName } from "./fold-name.ts";
