/**
 * Lists of names: `entries` maps the words of a name, lower-case and joined by spaces, to bits of the kinds of list it
 * stands in; `longest` maps a first word to the number of words of the longest name that starts with it.
 */
export type Gazetteer = {
  readonly kinds: readonly string[];
  readonly entries: ReadonlyMap<string, number>;
  readonly longest: ReadonlyMap<string, number>;
};
