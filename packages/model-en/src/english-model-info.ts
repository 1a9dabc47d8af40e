/** What the English model is, without reading it. */
export const englishModelInfo = {
  language: "en",
  version: "0.1.0",
  licence: "CC-BY-SA-4.0",
  file: "model/english.dlm.br",
} as const;
