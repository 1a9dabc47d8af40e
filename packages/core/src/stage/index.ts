export type { Annotator } from "./annotator.ts";
export type { Exporter } from "./exporter.ts";
export type { ExtractOptions, Extractor } from "./extractor.ts";
export type { Gazetteer, GazetteerMatch } from "./gazetteer.ts";
export type { Progress } from "./progress.ts";
export { MentionLink, Resolution, ResolvedClaim, ResolvedFiller } from "./resolution.ts";
export type { Resolver } from "./resolver.ts";
export type { StageContext } from "./stage-context.ts";
export { StageStamp } from "./stage-stamp.ts";
