export { Actor, ActorKind, ActorName, ActorRole } from "./actor.ts";
