import type { Furniture } from "@dateline/core";
import { isPopup } from "../block/is-popup.ts";
import { elementsOf, type PageElement, propertyOf } from "../tree/index.ts";

type Reason = Furniture["reason"];

/** Posts embedded in an article are quotations, whatever their container shares with the page's own buttons. */
const quoted = /tweet|twitter-|instagram-media|embed|quote/;
const captioned = /(?:^|[-_ ])(?:\w*caption\w*|(?:photo|image|picture|media|img)-?credits?)(?:$|[-_ ])/;

const rules: readonly { reason: Reason; names: RegExp }[] = [
  {
    reason: "cookie-notice",
    names:
      /(?:^|[-_ ])(?:cookies?|gdpr|consent|onetrust|didomi|cmp|ccpa)(?:$|[-_ ])|cookie(?:banner|bar|notice|consent)/,
  },
  {
    reason: "comments",
    names:
      /(?:^|[-_ ])(?:comments?|commentlist|comment-?respond|disqus\w*|livefyre|fb-comments|kommentare?|commenti|comentarios)(?:$|[-_ ])|disqus_thread/,
  },
  {
    reason: "newsletter",
    names:
      /(?:^|[-_ ])(?:newsletters?|subscribe|subscription|sign-?up|mailing-?list|mc_embed\w*|mailchimp|email-?form)(?:$|[-_ ])|newsletter/,
  },
  {
    reason: "share",
    names:
      /(?:^|[-_ ])(?:share|shares|sharing|sharebar|sharedaddy|social|socials|social-?links|social-?media|addthis\w*|addtoany\w*|sharethis|jp-sharing|follow-?us)(?:$|[-_ ])|(?:share|social)-?(?:tools|buttons|bar|icons|links)/,
  },
  {
    reason: "advertisement",
    names:
      /(?:^|[-_ ])(?:ad|ads|advert\w*|adsense|adslot|ad-?unit|ad-?container|sponsor(?:ed)?|promo|promos|promotion|taboola\w*|outbrain\w*|dfp|banner-?ad)(?:$|[-_ ])|taboola|outbrain/,
  },
  {
    reason: "related-links",
    names:
      /(?:^|[-_ ])(?:related\w*|recommend\w*|recirc\w*|more-?(?:stories|news|on|from|posts|articles|like-?this)|read-?(?:more|next|also)|also-?(?:read|like)|trending|most-?(?:read|popular|viewed)|popular|latest-?(?:news|posts)|up-?next|you-?may-?like|yarpp\w*|jp-relatedposts|further-?reading|see-?also|teasers?)(?:$|[-_ ])/,
  },
  {
    reason: "author-box",
    names:
      /(?:^|[-_ ])(?:author-?(?:box|bio|info|card|profile|description|details|about|block)|about-?(?:the-?)?author|bio|biography|post-?author|article-?author-?bio)(?:$|[-_ ])/,
  },
  {
    reason: "paywall",
    names:
      /(?:^|[-_ ])(?:paywall\w*|pay-?wall|regwall|subscriber-?wall|premium-?(?:wall|teaser|box)|piano\w*|meter-?(?:wall|box))(?:$|[-_ ])/,
  },
  {
    reason: "navigation",
    names:
      /(?:^|[-_ ])(?:nav|navbar|navigation|menu|breadcrumbs?|pagination|pager|page-?links|post-?navigation|skip-?links?|toolbar|masthead|site-?header|sitemap)(?:$|[-_ ])/,
  },
  {
    reason: "link-list",
    names:
      /(?:^|[-_ ])(?:tags?|tag-?(?:list|links|cloud)|post-?tags|cat-?links|categories|topics|keywords|article-?tags)(?:$|[-_ ])/,
  },
  {
    reason: "boilerplate",
    names:
      /(?:^|[-_ ])(?:site-?footer|footer|copyright|disclaimer|legal|entry-?footer|widget|widget-?area|sidebar\w*|side-?bar|app-?promo|donate|donation|support-?us|corrections?-?policy)(?:$|[-_ ])/,
  },
];

const tags: Readonly<Record<string, { reason: Reason; rule: string }>> = {
  nav: { reason: "navigation", rule: "tag-nav" },
  aside: { reason: "related-links", rule: "tag-aside" },
  footer: { reason: "boilerplate", rule: "tag-footer" },
  button: { reason: "navigation", rule: "tag-button" },
  dialog: { reason: "cookie-notice", rule: "tag-dialog" },
  menu: { reason: "navigation", rule: "tag-menu" },
};

const roles: Readonly<Record<string, { reason: Reason; rule: string }>> = {
  navigation: { reason: "navigation", rule: "role-navigation" },
  complementary: { reason: "related-links", rule: "role-complementary" },
  contentinfo: { reason: "boilerplate", rule: "role-contentinfo" },
  banner: { reason: "navigation", rule: "role-banner" },
  search: { reason: "navigation", rule: "role-search" },
  dialog: { reason: "cookie-notice", rule: "role-dialog" },
};

type Found = { reason: Reason; rule: string } | null;

const known = new WeakMap<PageElement, { found: Found }>();

/** Why an element by itself, by its tag, role, class or id, holds furniture; null where nothing says so. */
export function containerReason(element: PageElement): Found {
  const cached = known.get(element);
  if (cached) return cached.found;
  const found = readReason(element);
  known.set(element, { found });
  return found;
}

function readReason(element: PageElement): Found {
  if (element.tag === "body" || element.tag === "html") return null;
  if (isMarkedComment(element)) return { reason: "comments", rule: "marked-comment" };
  const role = roles[element.attributes.get("role") ?? ""];
  const names = namesOf(element);
  if (names !== "") {
    if (isPopup(element)) return { reason: "related-links", rule: "container-popup" };
    const named = reasonOfNames(names);
    if (named) return named;
  }
  if (element.tag === "form") return formReason(element) ?? role ?? null;
  return tags[element.tag] ?? role ?? null;
}

const mostNames = 5000;
const byNames = new Map<string, Found>();

/** Pages of one site repeat their classes, so what a name says is remembered. */
function reasonOfNames(names: string): Found {
  const before = byNames.get(names);
  if (before !== undefined) return before;
  if (byNames.size >= mostNames) byNames.clear();
  const found = findByNames(names);
  byNames.set(names, found);
  return found;
}

function findByNames(names: string): Found {
  if (captioned.test(names)) return { reason: "caption", rule: "container-caption" };
  for (const { reason, names: pattern } of rules) {
    if (reason === "share" && quoted.test(names)) continue;
    if (pattern.test(names)) return { reason, rule: `container-${reason}` };
  }
  return null;
}

/** Forms ask for something beside the article, but some systems put the whole page in one. */
function formReason(form: PageElement): Found {
  let reason: Reason = "navigation";
  for (const { tag, attributes } of elementsOf(form)) {
    if (tag === "h1" || tag === "article") return null;
    if (tag === "input" && attributes.get("type") === "email") reason = "newsletter";
  }
  return { reason, rule: "tag-form" };
}

/** A comment by microdata or RDFa. */
function isMarkedComment(element: PageElement): boolean {
  const { attributes } = element;
  if (attributes.size === 0) return false;
  const type = `${attributes.get("itemtype") ?? ""} ${attributes.get("typeof") ?? ""}`;
  return (
    /\bcomments?\b/.test(propertyOf(element)) || /(?:^|[/:\s])(?:Comment|UserComments)(?:\s|$)/.test(type.slice(0, 300))
  );
}

function namesOf(element: PageElement): string {
  const names = `${element.attributes.get("class") ?? ""} ${element.attributes.get("id") ?? ""}`.slice(0, 300).trim();
  return names.replace(/([a-z])([A-Z])/g, "$1-$2").toLowerCase();
}
