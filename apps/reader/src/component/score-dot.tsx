import type { Event } from "@dateline/core";

/**
 * An event as a mark: a circle for cooperation, a diamond for conflict, the fuller the further its score is from 0, and
 * hollow with a broken line where it is not told as having happened.
 */
export function ScoreDot({ event, x, y, size }: { event: Event; x: number; y: number; size: number }) {
  const done = event.polarity === "affirmed" && (event.modality === "happened" || event.modality === "ongoing");
  const strength = Math.max(1, Math.ceil(Math.abs(event.score) / 2.5));
  const side = event.score < 0 ? "conflict" : event.score > 0 ? "cooperation" : "neutral";
  const name = `dot ${side}-dot strength-${strength}${done ? "" : " undone"}`;
  const r = size / 2;
  if (event.score >= 0) return <circle className={name} cx={x} cy={y} r={r * 0.84} />;
  return <path className={name} d={`M${x} ${y - r}L${x + r} ${y}L${x} ${y + r}L${x - r} ${y}Z`} />;
}
