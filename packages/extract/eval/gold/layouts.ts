import type { GoldSpec } from "./gold-page.ts";

/** The bodies of pages by name of their layout: how title, byline, date and text are marked up. */
export const layouts: Readonly<Record<string, (spec: GoldSpec, text: readonly string[]) => string>> = {
  semantic: (s, text) =>
    `<main><article><header><h1>${s.title}</h1>${line(s.byline, (b) => `<p class="byline">${b}</p>`)}${line(s.dateWords, (d) => `<p class="date"><time datetime="${s.published}">${d}</time></p>`)}</header>${paragraphs(text)}</article></main>`,
  blog: (s, text) =>
    `<div id="content"><div class="post hentry"><h1 class="entry-title">${s.title}</h1><div class="entry-meta">${line(s.dateWords, (d) => `<span class="posted-on">${d}</span>`)} ${line(s.byline, (b) => `<span class="author vcard">${b}</span>`)}</div><div class="entry-content">${paragraphs(text)}</div></div></div>`,
  microdata: (s, text) =>
    `<div itemscope itemtype="https://schema.org/NewsArticle"><h1 itemprop="headline">${s.title}</h1>${s.authors.map((name) => `<span itemprop="author" itemscope itemtype="https://schema.org/Person"><span itemprop="name">${name}</span></span>`).join(" ")}<meta itemprop="datePublished" content="${s.published}"><div itemprop="articleBody">${paragraphs(text)}</div></div>`,
  "rel-author": (s, text) =>
    `<article><h1>${s.title}</h1><p>${s.authors.map((name) => `<a rel="author" href="/staff/${name.length}">${name}</a>`).join(", ")} ${line(s.dateWords, (d) => `<span>${d}</span>`)}</p>${paragraphs(text)}</article>`,
  table: (s, text) =>
    `<table width="960"><tr><td width="150"><a href="/a">One</a><br><a href="/b">Two</a></td><td><b><font size="5">${s.title}</font></b><br>${line(s.byline, (b) => `<i>${b}</i><br>`)}${line(s.dateWords, (d) => `<small>${d}</small><br>`)}<br>${text.join("<br><br>")}</td></tr></table>`,
  divs: (s, text) =>
    `<div class="wrap"><div class="hd"><div class="c1"><h1>${s.title}</h1></div><div class="c2">${line(s.byline, (b) => `<div>${b}</div>`)}${line(s.dateWords, (d) => `<div>${d}</div>`)}</div></div><div class="txt">${text.map((p) => `<div>${p}</div>`).join("")}</div></div>`,
  "byline-below": (s, text) =>
    `<section class="story"><h1>${s.title}</h1>${line(s.dateWords, (d) => `<div class="timestamp">${d}</div>`)}${paragraphs(text)}${line(s.byline, (b) => `<p class="author-name">${b}</p>`)}</section>`,
  "h2-title": (s, text) =>
    `<h1 class="logo"><a href="/">${s.site}</a></h1><div class="article"><h2 class="headline">${s.title}</h2><p class="info">${[s.byline, s.dateWords].filter(Boolean).join(" | ")}</p>${paragraphs(text)}</div>`,
  "meta-line": (s, text) =>
    `<article><h1>${s.title}</h1><div class="article-meta">${[s.byline, s.dateWords].filter(Boolean).join(" · ")}</div><div class="body">${paragraphs(text)}</div></article>`,
  "address-tag": (s, text) =>
    `<article><h1>${s.title}</h1>${line(s.byline, (b) => `<address>${b}</address>`)}${line(s.dateWords, (d) => `<p>${d}</p>`)}${paragraphs(text)}</article>`,
  "definition-list": (s, text) =>
    `<article><h1>${s.title}</h1><dl class="facts">${line(s.byline, (b) => `<dt>Author</dt><dd class="author">${b}</dd>`)}${line(s.dateWords, (d) => `<dt>Date</dt><dd class="date">${d}</dd>`)}</dl>${paragraphs(text)}</article>`,
  "time-title": (s, text) =>
    `<article><div class="top">${line(s.dateWords, (d) => `<time class="published" datetime="${s.published}T06:00Z">${d}</time>`)}${s.modified ? `<time class="updated" datetime="${s.modified}T10:00Z">later</time>` : ""}</div><h1>${s.title}</h1>${line(s.byline, (b) => `<div class="c-byline"><span>${b}</span></div>`)}${paragraphs(text)}</article>`,
};

/** What surrounds the article to mislead, by name. */
export const traps: Readonly<Record<string, (spec: GoldSpec) => { before?: string; after?: string }>> = {
  masthead: (s) => ({ before: `<div class="masthead"><span>${s.site}</span> <span class="today">Monday, 23 November 2026</span></div>` }),
  related: () => ({
    after: `<section class="related"><h2>More stories</h2><article><h3><a href="/x">Harvest fair opens</a></h3><p class="byline">By Other Writer</p><time datetime="2012-03-04">4 March 2012</time></article></section>`,
  }),
  comments: () => ({
    after: `<div id="comments"><div class="comment"><span class="author">Angry Reader</span> <time datetime="2024-12-31">31 December 2024</time><p>I have lived there for years and it was never like this before.</p></div></div>`,
  }),
  sidebar: () => ({
    before: `<aside><h2>Most read</h2><ul><li><a href="/1">A long goodbye</a> <span class="date">1 May 2019</span></li><li><a href="/2">New bridge opens</a> <span class="author">By Side Barman</span></li></ul></aside>`,
  }),
  relative: () => ({ before: `<div class="updated">Updated 3 hours ago</div>` }),
  bio: (s) => ({ after: `<div class="author-bio"><p>${s.authors[0] ?? "The desk"} has covered the lakes since 1998 and once lived on a boat.</p></div>` }),
  footer: (s) => ({ after: `<footer><p>© 2026 ${s.site}. All rights reserved. Published by Lakeside Holdings on 1 January 2026.</p></footer>` }),
  cookie: () => ({ before: `<div id="cookie-banner"><p>We use cookies to improve our site.</p><button>Accept all</button></div>` }),
};

function paragraphs(text: readonly string[]): string {
  return text.map((paragraph) => `<p>${paragraph}</p>`).join("\n");
}

function line(value: string | null, wrap: (value: string) => string): string {
  return value === null ? "" : wrap(value);
}
