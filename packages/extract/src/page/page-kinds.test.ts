import { describe, expect, it } from "vitest";
import { blocksOf, extractHtml } from "../testing/extract-html.ts";

const sentences = [
  "The governor of Karsa said on Tuesday that the two bridges over the river will stay closed until the water falls.",
  "Rescue teams brought forty people out of the lower town during the night, the fire brigade told reporters.",
  "Schools in the whole district will remain shut for the rest of the week, the education office announced.",
];
const times = ["14:05", "13:20", "12:48"];
const heads = ["Bridges stay closed", "Forty rescued", "Schools shut"];
const posts = (write: (time: string, head: string, words: string) => string) =>
  times.map((time, index) => write(time, heads[index] ?? "", sentences[index] ?? "")).join("");
const page = (body: string, head = "") =>
  `<!doctype html><html lang="en"><head><title>Flood in Karsa</title>${head}</head><body><nav><a href="/">Home</a></nav>${body}<footer>© The Post</footer></body></html>`;

const live: Record<string, string> = {
  "articles in a page that says so": page(
    `<main><h1>Flood in Karsa</h1>${posts((t, h, p) => `<article><time datetime="2025-03-04T${t}:00Z">${t} GMT</time><h2>${h}</h2><p>${p}</p></article>`)}</main>`,
    `<script type="application/ld+json">{"@type":"LiveBlogPosting","headline":"Flood in Karsa","datePublished":"2025-03-04T06:00:00Z"}</script>`,
  ),
  "blocks with a date each": page(
    `<div class="liveblog"><h1>Flood in Karsa</h1>${posts((t, h, p) => `<div class="block"><p><time datetime="2025-03-04T${t}:00Z">4 Mar 2025 ${t}</time></p><h3>${h}</h3><p>${p}</p><div class="share"><a href="#">Share</a></div></div>`)}</div>`,
  ),
  "items of a list": page(
    `<main><h1>Flood in Karsa</h1><p>${sentences[0]} We report from the town.</p><ul class="updates">${posts((t, h, p) => `<li><span>${t}</span><strong>${h}</strong><p>${p}</p></li>`)}</ul></main>`,
  ),
};

describe("live pages", () => {
  it.each(Object.entries(live))("keep every post under its time and heading: %s", (_, html) => {
    const article = extractHtml(html, "https://paper.example/live/flood");
    const blocks = blocksOf(article);
    expect(article.kind).toBe("live");
    const found = blocks.filter(({ kind }) => kind === "heading").map(({ text }) => /\d{2}:\d{2}/.exec(text)?.[0]);
    expect(found.filter((time) => time !== undefined)).toEqual(times);
    for (const words of [...heads, ...sentences]) expect(blocks.map(({ text }) => text)).toContain(words);
  });

  it("began with their first post where they do not say when", () => {
    const article = extractHtml(live["blocks with a date each"] ?? "", "https://paper.example/live/flood");
    expect(article.published?.value).toBe("2025-03-04T12:48:00Z");
  });
});

const talk = [
  ["Why did you stay?", "Because my mother is buried here, and because nobody else would have kept the shop open."],
  ["And the bridge?", "No."],
  [
    "What would you tell the governor?",
    "I would ask him to sit down in my kitchen for an hour and look at the water with me.",
  ],
];
const intro = "Mira Toln has kept the only shop in Orlenga for thirty years. She spoke to us in her kitchen on Sunday.";
const forms: Record<string, (question: string, answer: string) => string> = {
  "bold questions": (q, a) => `<p><strong>${q}</strong></p><p>${a}</p>`,
  labels: (q, a) => `<p>Q: ${q}</p><p>A: ${a}</p>`,
  headings: (q, a) => `<h3>${q}</h3><p>${a}</p>`,
  "a definition list": (q, a) => `<dl><dt>${q}</dt><dd>${a}</dd></dl>`,
};

describe("questions and answers", () => {
  it.each(Object.entries(forms))("all stay as blocks in order, short as they are: %s", (_, write) => {
    const body = talk.map(([q = "", a = ""]) => write(q, a)).join("");
    const article = extractHtml(
      page(`<article><h1>Flood in Karsa</h1><p>${intro}</p>${body}</article>`),
      "https://paper.example/interview/toln",
    );
    expect(article.kind).toBe("interview");
    expect(blocksOf(article).map(({ text }) => text.replace(/^[QA]: /, ""))).toEqual([intro, ...talk.flat()]);
  });
});

const captions = [
  "A boat passes the flooded market square of Karsa on 4 March 2025.",
  "Soldiers carry sandbags to the northern quay in the evening, after the second wall had broken.",
  "Children watch the water from the roof of the school, where they spent the night with two teachers.",
];
const galleries: Record<string, string> = {
  figures: `<main><h1>Flood in Karsa</h1><p>${intro}</p>${captions.map((words) => `<figure><img src="x.jpg"><figcaption>${words} Photo: Ana Verde/Post</figcaption></figure>`).join("")}</main>`,
  slides: `<div class="slideshow"><h1>Flood in Karsa</h1><ol>${captions.map((words, at) => `<li><img src="x.jpg"><div class="slide-caption"><span>${at + 1} / 3</span><p>${words}</p></div></li>`).join("")}</ol></div>`,
};

describe("galleries", () => {
  it.each(Object.entries(galleries))("are their captions, and say so: %s", (_, body) => {
    const article = extractHtml(page(body), "https://paper.example/pictures/flood");
    expect(blocksOf(article).flatMap(({ kind, text }) => (kind === "caption" ? [text] : []))).toEqual(captions);
    expect(article.notices).toContainEqual({
      code: "gallery",
      message: "The page is a gallery; the text is the captions of its 3 pictures.",
    });
    expect(article.published).toBeNull();
  });

  it("a story with pictures is none", () => {
    const body = sentences.map(
      (words, at) =>
        `<p>${words} ${words}</p><figure><img src="x.jpg"><figcaption>${captions[at]}</figcaption></figure>`,
    );
    const article = extractHtml(page(`<article><h1>Flood in Karsa</h1>${body.join("")}</article>`));
    expect(blocksOf(article).map(({ kind }) => kind)).toEqual(["paragraph", "paragraph", "paragraph"]);
  });
});

const walls: [string, RegExp, string][] = [
  [
    "consent wall",
    /save the page as a file/,
    "<h1>We value your privacy</h1><p>We and our 842 partners store and access information on a device, such as cookies, and process personal data to show personalised ads.</p><button>Accept all</button>",
  ],
  [
    "consent wall",
    /save the page as a file/,
    "<h1>Willkommen</h1><p>Besuchen Sie die Seite wie gewohnt mit Werbung und Cookies, oder nutzen Sie sie im Pur-Abo ohne Werbung und Tracking.</p><button>Zustimmen und weiter</button>",
  ],
  [
    "check for robots",
    /save the page as a file/,
    "<h1>Just a moment...</h1><p>Checking your browser before accessing paper.example. Please enable JavaScript and cookies to continue.</p>",
  ],
  [
    "wall that asks to log in",
    /in which you are logged in/,
    "<h1>Flood in Karsa</h1><div><h2>Subscribe to continue reading</h2><p>Already a subscriber? Log in</p></div>",
  ],
];

describe("walls", () => {
  it.each(walls)("a page that is nothing but a %s is refused in words with what to do next", (what, next, body) => {
    expect(() => extractHtml(page(`<div>${body}</div>`))).toThrow(new RegExp(`${what}.*${next.source}`));
  });

  it("a wall after the first paragraphs is told as a notice", () => {
    const body = `<article><h1>Flood in Karsa</h1><p>${sentences[0]}</p><p>${sentences[1]}</p><div class="paywall"><h2>Subscribe to continue reading</h2></div></article>`;
    const article = extractHtml(page(body));
    expect(article.notices.map(({ code }) => code)).toContain("paywall");
    expect(article.text).not.toContain("Subscribe");
  });

  it("an article about cookies and an article below a banner are articles", () => {
    const about =
      "The regulator fined the chain of shops for tracking visitors with cookies that nobody had agreed to, it said.";
    const named = `<script type="application/ld+json">{"@type":"NewsArticle","headline":"Flood in Karsa"}</script>`;
    expect(extractHtml(page(`<article><h1>Flood in Karsa</h1><p>${about}</p></article>`, named)).text).toBe(about);
    const banner = `<div id="cookie-banner"><p>We use cookies to improve your experience on our website and to show content.</p></div>`;
    const article = extractHtml(
      page(`${banner}<article><h1>Flood in Karsa</h1>${sentences.map((p) => `<p>${p}</p>`).join("")}</article>`),
    );
    expect(blocksOf(article).map(({ text }) => text)).toEqual(sentences);
  });
});
