/** The small DOM that Readability brings along for well-formed markup; the package has no types for it. */
declare module "@mozilla/readability/JSDOMParser.js" {
  export default class JSDOMParser {
    parse(markup: string): Document;
  }
}
