const parameters = /^(?:print|printable|print_?view|printer_?friendly|printpage|print-friendly|pf)$/i;
const views = /^(?:output|view|action|mode|format|layout|template|tmpl|type)$/i;
const values = /^(?:print\w*|component)$/i;

/** The address of the article behind its print view, the address itself where it is none. */
export function withoutPrint(address: string): string {
  if (!URL.canParse(address) || !/print|\bpf\b|component/i.test(address)) return address;
  const url = new URL(address);
  for (const [name, value] of [...url.searchParams]) {
    if (parameters.test(name) || (views.test(name) && values.test(value))) url.searchParams.delete(name);
  }
  url.pathname = url.pathname
    .replace(/^\/print(?=\/.{8})/i, "")
    .replace(/(?<=.{8})\/print\/?$/i, "")
    .replace(/(?<=.{8})[._-]print(?=\.\w{3,5}$)/i, "");
  return url.href;
}
