import type { z } from "zod";
import { ActorKind } from "../actor/index.ts";

/** What a record is about: an actor's kind without those that only articles make. */
export const RecordKind = ActorKind.exclude(["generic", "unknown"]).meta({ id: "RecordKind" });
export type RecordKind = z.infer<typeof RecordKind>;
