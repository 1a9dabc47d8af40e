import words from "./data/promotion-words.json" with { type: "json" };

const longest = 420;
const calls = new RegExp(`^[^\\p{L}]{0,6}(?:${words.calls.join("|")})(?![\\p{L}])`, "iu");
const objects = new RegExp(`(?<![\\p{L}])(?:${words.objects.join("|")})|@\\w{3}|https?://`, "iu");

/** True for a short paragraph that calls the reader to do something for the site: subscribe, follow, write, download. */
export function isPromotion(text: string): boolean {
  return text.length <= longest && calls.test(text.slice(0, 80)) && objects.test(text);
}
