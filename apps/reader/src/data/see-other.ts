/** Leads a browser that sent a form to a page of this reader. */
export function seeOther(location: string): Response {
  return new Response(null, { status: 303, headers: { location } });
}
