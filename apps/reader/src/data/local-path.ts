/** A path of this reader that a form named to go back to; the first page where it names anything else. */
export function localPath(value: FormDataEntryValue | null): string {
  if (typeof value !== "string" || value.length > 4000) return "/";
  // A second slash or a backslash would make it the address of another host.
  return /^\/(?![/\\])[\x21-\x7e]*$/.test(value) ? value : "/";
}
