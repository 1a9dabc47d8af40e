import { z } from "zod";

/** Where an article came from, before anything was read: what a person pointed at. */
export const SourceRef = z
  .discriminatedUnion("kind", [
    z.object({ kind: z.literal("url"), url: z.string().min(1) }),
    z.object({ kind: z.literal("file"), path: z.string().min(1) }),
    z.object({ kind: z.literal("stdin") }),
    z.object({ kind: z.literal("posted"), url: z.string().nullable() }),
    z.object({ kind: z.literal("feed"), feed: z.string().min(1), url: z.string().nullable() }),
  ])
  .meta({ id: "SourceRef", description: "Where an article came from." });
export type SourceRef = z.infer<typeof SourceRef>;
