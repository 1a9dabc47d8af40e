import type { RelationDirection } from "@dateline/core";
import { ScoreMark } from "./score-mark.tsx";

/** One direction as a cell: a count and the mean score, drawn and in figures. */
export function Direction({ events, score }: RelationDirection) {
  if (events === 0 || score === null) return <td className="note">–</td>;
  const rounded = Math.round(score * 10) / 10;
  return (
    <td className="direction">
      <span className="count">{events}</span> <ScoreMark score={rounded} />
      <span className="note">
        {rounded > 0 ? "+" : rounded < 0 ? "−" : ""}
        {Math.abs(rounded)}
      </span>
    </td>
  );
}
