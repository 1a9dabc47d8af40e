export { type PlaceCandidate, placeCandidates } from "./place-candidates.ts";
