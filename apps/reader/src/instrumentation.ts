/** Run once when the server starts. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs" || process.env.DATELINE_STOP_WITH_PARENT !== "1") return;
  const { stopWithParent } = await import("./data/stop-with-parent.ts");
  stopWithParent();
}
