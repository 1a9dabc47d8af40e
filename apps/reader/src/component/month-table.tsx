import type { RelationView } from "@dateline/core";
import { Direction } from "./direction.tsx";

/** What two sides did to each other, month by month, as a table: how many events, and their mean score. */
export function MonthTable({ view }: { view: RelationView }) {
  if (view.months.length === 0) return null;
  const rows = [...view.months].sort((x, y) => (y.month ?? "").localeCompare(x.month ?? ""));
  return (
    <div className="scroll">
      <table className="months">
        <caption>Events by month, with the mean score; only what is told as having happened counts</caption>
        <thead>
          <tr>
            <th scope="col">Month</th>
            <th scope="col">
              {view.a.name} → {view.b.name}
            </th>
            <th scope="col">
              {view.b.name} → {view.a.name}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ month, aToB, bToA }) => (
            <tr key={month ?? ""}>
              <th scope="row">{month === null ? "not stated" : monthName(month)}</th>
              <Direction {...aToB} />
              <Direction {...bToA} />
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">All</th>
            <Direction {...view.aToB} />
            <Direction {...view.bToA} />
          </tr>
        </tfoot>
      </table>
    </div>
  );
}

function monthName(month: string): string {
  const date = new Date(`${month}-01T00:00:00Z`);
  return new Intl.DateTimeFormat("en-GB", { month: "long", year: "numeric", timeZone: "UTC" }).format(date);
}
