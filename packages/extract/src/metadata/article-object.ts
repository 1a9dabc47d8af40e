import { normaliseForMatch } from "../text/index.ts";
import { asList, asText, type JsonObject } from "./json-value.ts";

const articleType =
  /^(?:https?:\/\/schema\.org\/)?(?:\w*Article|BlogPosting|LiveBlogPosting|Report|\w*NewsArticle|ClaimReview|Review|SocialMediaPosting|DiscussionForumPosting|CreativeWork)$/;
const pageType = /^(?:https?:\/\/schema\.org\/)?(?:WebPage|ItemPage|NewsMediaPage)$/;

/** The types of a JSON-LD object, without the vocabulary's address. */
export function typesOf(object: JsonObject): string[] {
  return asList(object["@type"])
    .filter((type) => typeof type === "string")
    .map((type) => type.replace(/^https?:\/\/schema\.org\//, ""));
}

/** The object that describes this page's article: the one of its title, else the first of an article type. */
export function articleObject(objects: readonly JsonObject[], titles: readonly string[]): JsonObject | null {
  const wanted = titles.map(normaliseForMatch).filter((title) => title !== "");
  const articles = objects.filter((object) => typesOf(object).some((type) => articleType.test(type)));
  const titled = articles.filter((object) => {
    const headline = normaliseForMatch(asText(object.headline) ?? asText(object.name) ?? "");
    return headline.length > 8 && wanted.some((title) => title.includes(headline) || headline.includes(title));
  });
  const pool = titled.length > 0 ? titled : articles.filter((object) => !isListed(object)).slice(0, 1);
  const best = [...pool].sort((a, b) => richness(b) - richness(a))[0];
  if (best) return best;
  return (
    objects.find((object) => typesOf(object).some((type) => pageType.test(type)) && "datePublished" in object) ?? null
  );
}

function isListed(object: JsonObject): boolean {
  return !("datePublished" in object) && !("author" in object) && !("articleBody" in object);
}

function richness(object: JsonObject): number {
  return ["datePublished", "author", "articleBody", "headline", "publisher"].filter((key) => key in object).length;
}
