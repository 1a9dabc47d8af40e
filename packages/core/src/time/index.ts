export { formatTimeSpan } from "./format-time-span.ts";
export { IsoMoment } from "./iso-moment.ts";
export { TimeExpression } from "./time-expression.ts";
export { TimeBasis, TimePrecision, TimeSpan } from "./time-span.ts";
