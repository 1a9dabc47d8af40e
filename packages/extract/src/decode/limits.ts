/** The largest input that is read, in bytes; an archive of one page counts with its unpacked size. */
export const maximumBytes = 20_000_000;
