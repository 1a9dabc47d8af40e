/** A score from -10 to +10 drawn as a bar left (conflict) or right (cooperation) of a middle line, with its number. */
export function ScoreMark({ score }: { score: number }) {
  const width = (Math.abs(score) / 10) * 14;
  const label = `${score > 0 ? "+" : ""}${score} on a scale from −10, conflict, to +10, cooperation`;
  return (
    <svg className="score" width="30" height="12" viewBox="-15 0 30 12" role="img" aria-label={label}>
      <title>{label}</title>
      <line x1="0" x2="0" y1="0" y2="12" />
      <rect
        className={score < 0 ? "conflict" : "cooperation"}
        x={score < 0 ? -width : 0}
        y="3"
        width={width}
        height="6"
      />
    </svg>
  );
}
