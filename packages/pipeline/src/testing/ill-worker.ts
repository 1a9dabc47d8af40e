// A worker whose extractor does what the page's text names, as a page that finds a fault of an extractor would.
const deeds: Record<string, () => unknown> = {
  loop: () => {
    for (;;);
  },
  allocate: () => {
    const kept: unknown[] = [];
    for (;;) kept.push(new Array(1000).fill(kept.length));
  },
  "allocate at once": () => {
    const kept: unknown[] = [];
    for (;;) kept.push(new Array(5_000_000).fill(1.5));
  },
  exit: () => process.exit(7),
  defect: () => ({ kind: "defect", message: "x is not a function", stack: "Error: x is not a function" }),
};

process.on("message", ({ page }: { page: { bytes: Uint8Array } }) => {
  const text = new TextDecoder().decode(page.bytes);
  process.send?.(deeds[text]?.() ?? { kind: "article", article: { text } });
});
process.on("disconnect", () => process.exit());
process.send?.({ kind: "ready" });
