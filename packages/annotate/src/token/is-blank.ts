/** True for the UTF-16 code units that separate words: white space, control characters and zero-width spaces. */
export function isBlank(code: number): boolean {
  if (code <= 32) return true;
  if (code < 127) return false;
  if (code <= 160) return true;
  if (code < 0x2000) return false;
  return code <= 0x200b || code === 0x2028 || code === 0x2029 || code === 0x3000 || code === 0xfeff;
}
