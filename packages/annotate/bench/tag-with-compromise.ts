import compromise from "compromise";

/** Runs compromise's tagger alone and returns how many terms there are. */
export function tagWithCompromise(text: string): number {
  return compromise(text).terms().length;
}
