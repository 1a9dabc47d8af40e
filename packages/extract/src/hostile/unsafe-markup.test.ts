import { describe, expect, it } from "vitest";
import { extractor } from "../extractor.ts";

const probes = [
  `<img src=x onerror=alert(1)>`,
  `<img src=x ONERROR="alert(1)">`,
  `<svg onload=alert(1)><text>svg words</text></svg>`,
  `<svg><script>alert(1)</script></svg>`,
  `<a href="javascript:alert(1)">a link</a>`,
  `<a href="jAvA\tscript:alert(1)">a link</a>`,
  `<a href="&#106;avascript:alert(1)">a link</a>`,
  `<a href="data:text/html,<script>alert(1)</script>">a link</a>`,
  `<a href="vbscript:msgbox(1)">a link</a>`,
  `<iframe srcdoc="<script>alert(1)</script>"></iframe>`,
  `<iframe src="javascript:alert(1)"></iframe>`,
  `<object data="data:text/html,alert(1)"></object>`,
  `<embed src="javascript:alert(1)">`,
  `<script>alert(1)</script>`,
  `<script src="https://evil.example/x.js"></script>`,
  `<scr<script>ipt>alert(1)</script>`,
  `<style>body{background:url(javascript:alert(1))}</style>`,
  `<div style="background:url(javascript:alert(1))">styled words</div>`,
  `<div onclick="alert(1)">clicked words</div>`,
  `<p onmouseover=alert(1)>hovered words</p>`,
  `<form action="javascript:alert(1)"><input name=q></form>`,
  `<button formaction="javascript:alert(1)">press</button>`,
  `<math><mtext><img src=x onerror=alert(1)></mtext></math>`,
  `<template><img src=x onerror=alert(1)></template>`,
  `<noscript><img src=x onerror=alert(1)></noscript>`,
  `<meta http-equiv="refresh" content="0;url=javascript:alert(1)">`,
  `<base href="javascript:alert(1)//">`,
  `<link rel="stylesheet" href="javascript:alert(1)">`,
  `<video><source onerror="alert(1)"></video>`,
  `<details open ontoggle=alert(1)>more words</details>`,
  `<marquee onstart=alert(1)>moving words</marquee>`,
  `<!--><img src=x onerror=alert(1)>-->`,
];

const sentence =
  "The provincial council met behind closed doors on Monday and agreed to open two emergency wells, it said.";
const unsafe = /alert\(|javascript:|vbscript:|srcdoc|\bon\w+\s*=|data:text|<\/?[a-z]/i;

describe("unsafe markup", () => {
  it.each(probes)("nothing of %s survives", (probe) => {
    const html = `<html><body><article><h1>Wells are open</h1>${`<p>${sentence}</p>`.repeat(4)}<p>Before ${probe} after.</p>${`<p>${sentence}</p>`.repeat(4)}</article></body></html>`;
    const article = extractor.extract(
      {
        source: { kind: "stdin" },
        url: null,
        bytes: new TextEncoder().encode(html),
        contentType: "text/html",
        fetchedAt: "2026-01-05T08:00:00Z",
      },
      {},
    );
    expect(article.text).toContain(sentence);
    expect(article.text.replaceAll("ipt>alert(1)", "")).not.toMatch(unsafe);
    expect(article.canonicalUrl ?? "").not.toMatch(/javascript/);
  });
});
