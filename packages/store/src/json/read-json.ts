/** A document as it was stored; what comes out was checked when it went in. */
export function readJson<T>(text: string): T {
  return JSON.parse(text) as T;
}
