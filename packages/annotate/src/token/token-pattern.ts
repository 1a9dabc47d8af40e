const url = String.raw`(?:https?:\/\/|www\.)[^\s<>"“”]{1,200}[^\s<>"“”.,;:!?)'’\]]`;
const email = String.raw`[\p{L}\p{N}_.+-]{1,40}@[\p{L}\p{N}-]{1,40}(?:\.[\p{L}\p{N}-]{1,20}){1,4}`;
const domain = String.raw`[\p{L}\p{N}][\p{L}\p{N}-]{0,40}(?:\.[\p{L}\p{N}-]{1,30}){0,3}\.(?:com|org|net|gov|edu|info|co\.\p{L}{2})(?![\p{L}\p{N}])`;
const handle = String.raw`[@#][\p{L}\p{N}_]{1,60}`;
const acronym = String.raw`(?:\p{L}\.){2,6}(?:\p{L}(?![\p{L}\p{N}]))?`;
const prefixed = String.raw`(?:[Nn]on|[Ee]|[Cc]o|[Rr]e|[Mm]id|[Aa]nti|[Pp]re|[Pp]ro|[Ss]emi)-\p{L}[\p{L}\p{M}]{0,40}`;
const currency = String.raw`\p{Lu}{1,3}\$`;
const number = String.raw`\d{1,20}(?:[.,:/]\d{1,20}){0,6}(?:(?:st|nd|rd|th|s)(?![\p{L}\p{N}]))?`;
const word = String.raw`[\p{L}\p{N}_][\p{L}\p{M}\p{N}_]{0,200}(?:['’][\p{L}][\p{L}\p{M}\p{N}_]{0,60}){0,3}`;
const clitic = String.raw`['’](?:s|S|m|M|re|RE|ve|VE|ll|LL|d|D)(?![\p{L}\p{N}])`;
const decade = String.raw`['’]\d0s`;
const marks = String.raw`\.{2,40}|-{2,40}|!{1,40}|\?{1,40}|[\s\S]`;

/** One token at the current position, tried in this order; every part is of bounded length. */
export const tokenPattern = new RegExp(
  [
    url,
    email,
    domain,
    handle,
    acronym,
    prefixed,
    currency,
    `${number}(?![\\p{L}\\p{N}_])`,
    word,
    clitic,
    decade,
    marks,
  ].join("|"),
  "uy",
);
