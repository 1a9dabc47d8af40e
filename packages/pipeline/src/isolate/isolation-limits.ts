/** The bounds of extracting one page: milliseconds, and megabytes of JavaScript heap. */
export interface IsolationLimits {
  timeoutMs: number;
  heapMb: number;
}

export const defaultIsolationLimits: IsolationLimits = { timeoutMs: 10_000, heapMb: 512 };
