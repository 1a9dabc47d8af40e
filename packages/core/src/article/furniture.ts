import { z } from "zod";

/** What was removed from the page as not belonging to the article, and why. */
export const Furniture = z
  .object({
    text: z.string().min(1),
    reason: z.enum([
      "navigation",
      "related-links",
      "other-language",
      "boilerplate",
      "cookie-notice",
      "share",
      "newsletter",
      "comments",
      "caption",
      "advertisement",
      "after-end",
      "duplicate",
      "byline",
      "title",
      "hidden",
      "link-list",
      "author-box",
      "paywall",
    ]),
    /** The rule that removed it, for `--removed` and for reports of mistakes. */
    rule: z.string(),
    position: z.enum(["before", "within", "after"]),
  })
  .meta({ id: "Furniture", description: "What was removed from the page, and why." });
export type Furniture = z.infer<typeof Furniture>;
