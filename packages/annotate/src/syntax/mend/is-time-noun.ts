const days =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|today|yesterday|tomorrow|tonight|week|month|year|day|time|morning|evening|night|afternoon|weekend|spring|summer|autumn|winter|decade|century|hour|minute|moment)s?$/i;

/** True for a word that tells when and not who or what: a day, a month, a part of the day or a unit of time. */
export function isTimeNoun(form: string): boolean {
  return days.test(form);
}
