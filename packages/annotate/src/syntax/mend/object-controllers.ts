/** Verbs whose object does what the infinitive behind it tells ("urged the rebels to negotiate"). */
export const objectControllers: ReadonlySet<string> = new Set(
  "ask urge order force compel press push encourage persuade invite allow permit enable tell advise instruct command direct require request beg implore pressure authorise authorize convince prompt help exhort oblige pressurise challenge warn forbid".split(
    " ",
  ),
);
