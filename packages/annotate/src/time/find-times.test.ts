import { TimeExpression } from "@dateline/core";
import { describe, expect, test } from "vitest";
import type { TimeMode } from "./anchor.ts";
import { findTimes } from "./find-times.ts";

const id = `article_${"0".repeat(24)}`;

function timesIn(text: string, published: string | null = "2022-05-04", mode: TimeMode = "news"): string[] {
  const sentences = [...text.matchAll(/[^.]+\.?/g)].map(({ index, 0: words }) => ({
    start: index,
    end: index + words.length,
  }));
  return findTimes({ article: { id, text }, sentences, published, mode }).map(({ evidence, value, span }) => {
    expect(text.slice(evidence.start, evidence.end)).toBe(evidence.quote);
    return `${evidence.quote} = ${value} ${span ? `${span.earliest ?? ".."}/${span.latest ?? ".."}` : "-"}`;
  });
}

describe("dates written out", () => {
  test.each([
    ["The dam broke on 14 March 2021.", "14 March 2021 = 2021-03-14 2021-03-14/2021-03-14"],
    ["The dam broke on March 14, 2021.", "March 14, 2021 = 2021-03-14 2021-03-14/2021-03-14"],
    ["The dam broke in February 2020.", "February 2020 = 2020-02 2020-02-01/2020-02-29"],
    [
      "The dam broke on the night of 14 March 2021.",
      "the night of 14 March 2021 = 2021-03-14TNI 2021-03-14/2021-03-14",
    ],
    ["The dam broke in 1998.", "1998 = 1998 1998-01-01/1998-12-31"],
    ["Dams were built in the 1970s.", "the 1970s = 197 1970-01-01/1979-12-31"],
  ])("%s", (text, wanted) => expect(timesIn(text)).toEqual([wanted]));

  test("two joined dates share the year that only the second one says", () => {
    expect(timesIn("They fought from 31 May to 2 June 1916.")).toEqual([
      "31 May = 1916-05-31 1916-05-31/1916-05-31",
      "2 June 1916 = 1916-06-02 1916-06-02/1916-06-02",
    ]);
    expect(timesIn("They fought from 20 December to 3 January 1916.")[0]).toContain("1915-12-20");
  });

  test("a day that no calendar has is no date", () => {
    expect(timesIn("The street is named 30 February and 31 April.")).toEqual([]);
  });

  test("a counted number is no year", () => {
    expect(timesIn("A survey of 1990 schoolchildren and 2019 people, at 2000 metres.")).toEqual([]);
  });
});

describe("news against the day of publication", () => {
  test.each([
    ["The strike began yesterday.", "yesterday = 2022-05-03 2022-05-03/2022-05-03"],
    ["The strike began on Monday.", "Monday = 2022-05-02 2022-05-02/2022-05-02"],
    ["The strike will begin on Monday.", "Monday = 2022-05-09 2022-05-09/2022-05-09"],
    ["The strike began last week.", "last week = 2022-W17 2022-04-25/2022-05-01"],
    ["The strike began last month.", "last month = 2022-04 2022-04-01/2022-04-30"],
    ["The strike began on 28 December.", "28 December = 2021-12-28 2021-12-28/2021-12-28"],
  ])("%s", (text, wanted) => expect(timesIn(text)).toEqual([wanted]));

  test("the end of the year is that of a date just told, else that of publication", () => {
    expect(timesIn("Work began in 2015. It stopped at the end of the year.")[1]).toMatch(/= 2015 /);
    expect(
      timesIn("Work began in 2015. It was dear. It was slow. It will stop by the end of the year.").at(-1),
    ).toMatch(/= 2022 /);
  });

  test("without a day of publication nothing relative has an interval", () => {
    const times = timesIn("It began yesterday, on Monday, last week, two days ago and on 3 May, and ends today.", null);
    expect(times.length).toBeGreaterThan(4);
    for (const time of times) expect(time).toMatch(/ -$/);
  });
});

describe("narrative against the dates of the text", () => {
  test("a month goes on from the year that was told, and the following day from its day", () => {
    expect(timesIn("The siege began on 3 April 1808. In June the walls fell.", null, "narrative")[1]).toBe(
      "June = 1808-06 1808-06-01/1808-06-30",
    );
    expect(timesIn("They met on 31 December 1808. They left the following day.", null, "narrative")[1]).toMatch(
      /= 1809-01-01 /,
    );
  });

  test("today never becomes the first of January of a year in the text", () => {
    expect(timesIn("The town was founded in 1900. Today it is a port.", null, "narrative")[1]).toBe(
      "Today = PRESENT_REF -",
    );
    expect(timesIn("The town was founded in 1900. Today it is a port.", "2006-12-21", "narrative")[1]).toMatch(
      /= 2006-12-21 /,
    );
  });
});

describe("ranges, sets and durations", () => {
  test.each([
    ["They met on 15 to 22 February 2020.", /= 2020-02-15\/2020-02-22 2020-02-15\/2020-02-22$/],
    ["They fought in 1915-17.", /= 1915\/1917 1915-01-01\/1917-12-31$/],
    ["The council meets every Monday.", /= XXXX-WXX-1 -$/],
    ["The siege lasted three weeks.", /= P3W -$/],
    ["Trade grew over the past three years.", /= P3Y 2019-\S+\/2022-05-04$/],
    ["Storms have come more often in the past 35 years.", /= P35Y 1987-\S+\/2022-05-04$/],
  ])("%s", (text, wanted) => {
    const times = timesIn(text);
    expect(times).toHaveLength(1);
    expect(times[0]).toMatch(wanted);
  });
});

test("every expression is valid, whatever the text", () => {
  const texts = ["", "31/31/3131", "the the 0th of May 0000", "99 BC and 1 AD", "Feb. 29, 1900", "12345678 years ago"];
  for (const text of [...texts, "May ".repeat(2000), "1999-".repeat(5000)]) {
    for (const mode of ["news", "narrative"] as const) {
      const sentences = [{ start: 0, end: text.length }];
      for (const time of findTimes({ article: { id, text }, sentences, published: "2020-02-29", mode }))
        expect(TimeExpression.parse(time)).toEqual(time);
    }
  }
});
