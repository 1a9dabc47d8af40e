import type { Sketch } from "../example.ts";

/** The articles that the suite reads and writes. */
export const expulsion: Sketch = {
  title: "Mali expels the French ambassador",
  published: "2022-01-31",
  publisher: "Sahel Post",
  sentences: [
    {
      words: "Mali expelled the ambassador of France from Bamako on Monday.",
      type: "SANCTION",
      mode: "expel",
      source: "Mali",
      target: "France",
      day: "2022-01-31",
      place: "Bamako",
    },
  ],
  rest: "The decision follows months of café talk in the capital, Kidal's mayor said.",
  bands: ["1:a", "2:b"],
};

export const visit: Sketch = {
  title: "Lavrov visits Mali",
  url: "https://news.example.com/lavrov",
  published: "2023-02-07",
  publisher: "Daily Example",
  sentences: [
    {
      words: "Sergey Lavrov met Assimi Goita on Tuesday.",
      type: "CONSULT",
      mode: "visit",
      source: "Sergey Lavrov",
      target: "Assimi Goita",
      day: "2023-02-07",
    },
    {
      words: "France condemned Mali over the coup.",
      type: "ACCUSE",
      mode: "disapprove",
      source: "France",
      target: "Mali",
      day: "2023-02-06",
    },
  ],
};

export const again: Sketch = {
  title: "Bamako sends envoy home",
  url: "https://wire.example.net/envoy",
  published: "2022-02-01",
  publisher: "Wire",
  language: "fr",
  sentences: [
    {
      words: "The ambassador of France was told to leave by Mali, which expelled him.",
      type: "SANCTION",
      mode: "expel",
      source: "Mali",
      target: "France",
      day: "2022-01-31",
    },
  ],
  bands: ["2:b", "3:c"],
};

export const undated: Sketch = {
  title: "A note without a date",
  url: null,
  published: null,
  sentences: [{ words: "Wagner threatened Mali in a note.", type: "THREATEN", source: "Wagner", target: "Mali" }],
};
