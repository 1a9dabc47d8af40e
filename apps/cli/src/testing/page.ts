const paragraphs = [
  "The president of Ghana, Nana Akufo-Addo, visited Burkina Faso on 12 May 2021 and met the head of state in Ouagadougou.",
  "On Tuesday the foreign ministry in Accra condemned an attack on a convoy near the border and said that three soldiers had been killed.",
  "“We will not accept this,” the minister told reporters in the capital. She added that the army had sent more troops to the region.",
  "Officials from both countries signed an agreement on trade last week, according to a statement, after months of talks in Lomé.",
];

/** A small page with a title, a date and some paragraphs; `words` makes its text its own. */
export function page(words: string, published = "2021-05-14"): string {
  const body = [`A report from ${words}.`, ...paragraphs].map((text) => `<p>${text}</p>`).join("\n");
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Talks and an attack: ${words}</title>
<meta property="article:published_time" content="${published}"></head>
<body><nav><a href="/">Home</a></nav><article><h1>Talks and an attack: ${words}</h1>${body}</article></body></html>`;
}
