import type { Event } from "@dateline/core";

/** Why an event was coded: for each report the lexicon entry, the path to each role, and the rules for the rest. */
export function Explain({ event }: { event: Event }) {
  return (
    <section id="explain" className="explain">
      <h2>Why this was coded</h2>
      {event.evidence.map((report) => (
        <div key={report.claimId}>
          <p>
            The words “{report.trigger.quote}” fit the entry <code>{report.explanation.entry}</code>{" "}
            <span className="note">of {report.explanation.annotator}</span>
          </p>
          <div className="scroll">
            <table>
              <thead>
                <tr>
                  <th scope="col">Part</th>
                  <th scope="col">Words</th>
                  <th scope="col">Rule that found them</th>
                </tr>
              </thead>
              <tbody>
                {report.explanation.steps.map((step) => (
                  <tr key={`${step.slot}${step.rule}${step.words}`}>
                    <th scope="row">{step.slot}</th>
                    <td>{step.words === null ? <span className="note">none</span> : `“${step.words}”`}</td>
                    <td className="note">{step.rule}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </div>
      ))}
    </section>
  );
}
