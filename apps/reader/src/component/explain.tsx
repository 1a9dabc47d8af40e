import type { Event } from "@dateline/core";

/** Why an event was coded: for each report the lexicon entry, the path to each role, and the rules for the rest. */
export function Explain({ event }: { event: Event }) {
  return (
    <section id="explain" className="explain">
      <h2>Why this was coded</h2>
      {event.evidence.map((report) => (
        <div key={report.claimId}>
          <p>
            “{report.trigger.quote}” <span className="note">{report.explanation.annotator}, entry</span>{" "}
            <code>{report.explanation.entry}</code>
          </p>
          <table>
            <thead>
              <tr>
                <th scope="col">Part</th>
                <th scope="col">Rule</th>
                <th scope="col">Words</th>
              </tr>
            </thead>
            <tbody>
              {report.explanation.steps.map((step) => (
                <tr key={`${step.slot}${step.rule}${step.words}`}>
                  <th scope="row">{step.slot}</th>
                  <td>{step.rule}</td>
                  <td>{step.words}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      ))}
    </section>
  );
}
