export { type ActorMapping, actorMapping } from "./actor-mapping.ts";
export { actorsNamed } from "./actors-named.ts";
export { addChange, type CountChange, countActors } from "./count-actors.ts";
export { rebuildActor, saveActors } from "./save-actors.ts";
export { writeActor } from "./write-actor.ts";
