const languages =
  "en fr de es it pt nl pl cs sk ru uk bg sr tr sv da nb fi hu ro hr id ms sw ar fa el he hi vi ca et lv lt sl".split(
    " ",
  );

const extra: readonly (readonly string[])[] = [
  ["jan", "janv", "gen", "ene", "يناير", "كانون الثاني"],
  ["feb", "févr", "fév", "شباط"],
  ["mar", "mär", "mrz", "آذار"],
  ["apr", "avr", "abr", "نيسان"],
  ["may", "أيار"],
  ["jun", "حزيران"],
  ["jul", "تموز"],
  ["aug", "août", "ago", "آب"],
  ["sep", "sept", "set", "أيلول"],
  ["oct", "okt", "ott", "تشرين الأول"],
  ["nov", "تشرين الثاني"],
  ["dec", "déc", "dez", "dic", "كانون الأول"],
];

/** The months by their names and short names in some 35 languages, lower case, to 1 to 12; ambiguous names are left out. */
export const monthNames: ReadonlyMap<string, number> = readMonths();

function readMonths(): Map<string, number> {
  const months = new Map<string, number>();
  const ambiguous = new Set<string>();
  for (const language of languages) {
    for (const style of ["long", "short"] as const) {
      for (const withDay of [false, true]) {
        const format = new Intl.DateTimeFormat(`${language}-u-ca-gregory-nu-latn`, {
          month: style,
          ...(withDay ? { day: "numeric" } : {}),
          timeZone: "UTC",
        });
        for (let month = 0; month < 12; month += 1) {
          const parts = format.formatToParts(new Date(Date.UTC(2020, month, 15)));
          const name = parts.find((part) => part.type === "month")?.value;
          if (name !== undefined) note(name, month + 1, months, ambiguous);
        }
      }
    }
  }
  for (const [index, names] of extra.entries()) for (const name of names) note(name, index + 1, months, ambiguous);
  for (const name of ambiguous) months.delete(name);
  return months;
}

function note(raw: string, month: number, months: Map<string, number>, ambiguous: Set<string>): void {
  const name = raw.toLowerCase().replace(/\.$/, "").trim();
  if (name.length < 2 || /\d/.test(name)) return;
  const known = months.get(name);
  if (known !== undefined && known !== month) ambiguous.add(name);
  months.set(name, month);
}
