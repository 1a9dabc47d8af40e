const tags = new Set(
  (
    "address article aside blockquote body br button caption center dd details dialog dir div dl dt fieldset figcaption " +
    "figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol optgroup option p pre search " +
    "section select summary table tbody td textarea tfoot th thead title tr ul video audio"
  ).split(" "),
);

/** True for elements that start on a line of their own. */
export function breaksLine(tag: string): boolean {
  return tags.has(tag);
}
