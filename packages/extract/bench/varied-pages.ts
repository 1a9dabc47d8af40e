import { buildPage } from "../eval/gold/build-page.ts";
import type { GoldSpec } from "../eval/gold/gold-page.ts";
import { hardPages } from "../eval/gold/hard-pages.ts";
import specs from "../eval/gold/pages.json" with { type: "json" };
import type { GoldPage } from "../eval/read-pages.ts";

/** Links of the frame put around a page; with their elements the pages have about 300 to 6,000 nodes, as real ones do. */
const frames = [30, 60, 120, 200, 320, 600];
const encoder = new TextEncoder();

/**
 * The pages to measure speed on where there is no folder of pages: the gold of metadata, in every layout, language and
 * system it has, each in a frame of menus, teasers, comments, styles and scripts of another size; some 100 bytes a node, as in real pages.
 */
export function variedPages(): GoldPage[] {
  const easy = (specs as GoldSpec[]).map((spec) => ({ id: spec.id, url: spec.url, html: buildPage(spec) }));
  return [...hardPages(), ...easy].map(({ id, url, html }, index) => {
    const links = frames[index % frames.length] ?? 0;
    return { id, url, bytes: encoder.encode(framed(html, links)), body: "" };
  });
}

function framed(html: string, links: number): string {
  const { before, after } = frameOf(links);
  const at = html.search(/<body[^>]*>/i);
  const inner = at < 0 ? 0 : html.indexOf(">", at) + 1;
  const end = html.search(/<\/body>/i);
  return (
    html.slice(0, inner) +
    before +
    html.slice(inner, end < 0 ? undefined : end) +
    after +
    html.slice(end < 0 ? html.length : end)
  );
}

function frameOf(links: number): { before: string; after: string } {
  const list = (length: number, write: (index: number) => string) =>
    Array.from({ length }, (_, index) => write(index)).join("");
  const icon =
    '<svg class="icon" width="24" height="24" viewBox="0 0 24 24" aria-hidden="true"><path d="M12 2l3 7h7l-5.5 4.5L18 21l-6-4-6 4 1.500-7.500L2 9h7z"></path></svg>';
  const item = (index: number) =>
    `<li class="menu-item menu-item-type-post item-${index % 9}" data-id="${index}" role="none"><a class="menu-link" role="menuitem" href="/section/${index}?from=menu&amp;at=${index}" data-track='{"event":"click","place":"menu","index":${index}}'>${index % 4 === 0 ? icon : ""}<span>Section ${index}</span></a></li>\n`;
  const teaser = (index: number) =>
    `<div class="card card--${index % 5} grid__item" data-story="${index}"><a class="card__link" href="/story/${index}/another-story-of-the-day"><img class="lazy" loading="lazy" src="/i/${index}.jpg" srcset="/i/${index}-320.jpg 320w, /i/${index}-640.jpg 640w" alt=""><h3 class="card__title">Another story of the day, number ${index}</h3></a><p>What it tells is said in a line or two.</p><time datetime="2021-05-0${(index % 9) + 1}">May ${(index % 9) + 1}</time></div>\n`;
  const comment = (index: number) =>
    `<div class="comment" id="comment-${index}"><b class="fn">Reader ${index}</b><p>I have lived here for ${index} years and have never seen the like of it, nor has anybody I know.</p></div>\n`;
  const style = `<style>${list(links * 2, (index) => `.card--${index}>.grid__item:hover{margin:${index}px 0 4px;color:#3a${(index % 90) + 10}0f;transition:all .2s ease-in}\n`)}</style>`;
  const script = `<script>var state={${list(links * 2, (index) => `"k${index}":{"a":[${index},${index * 7}],"u":"/p/${index}","t":"Story number ${index}"},`)}};</script>`;
  return {
    before: `${style}${script}<nav class="menu"><ul>${list(Math.round(links / 2), item)}</ul></nav>`,
    after: `<aside class="related">${list(Math.round(links / 4), teaser)}</aside><div class="comments">${list(Math.round(links / 4), comment)}</div><footer><ul>${list(Math.round(links / 8), item)}</ul></footer>${script}`,
  };
}
