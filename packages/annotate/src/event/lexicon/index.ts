export type { EntryPart, EventLexicon, Frame, LexiconEntry, LightVerb, Limit, ModalityCue } from "./event-lexicon.ts";
export { parseEventLexicon } from "./parse-event-lexicon.ts";
export { readEventLexicon } from "./read-event-lexicon.ts";
