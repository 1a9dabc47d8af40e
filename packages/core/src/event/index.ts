export { Attribution } from "./attribution.ts";
export { Confidence } from "./confidence.ts";
export { Contradiction, Event, EventReport, Participant } from "./event.ts";
export { EventMention, RoleFiller } from "./event-mention.ts";
export { Explanation } from "./explanation.ts";
export { Modality, Polarity } from "./modality.ts";
