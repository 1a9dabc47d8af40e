export { boundTime } from "./bound-time.ts";
export { codeEvents, type EventInput, eventCoder } from "./code-events.ts";
export type { CodedSentence } from "./code-sentence.ts";
export { type EventLexicon, parseEventLexicon, readEventLexicon } from "./lexicon/index.ts";
export { pastForms } from "./past-forms.ts";
