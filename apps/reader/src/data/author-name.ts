import { cookies } from "next/headers";

export const authorCookie = "dateline-author";

/** The name that a person gave with an earlier correction, empty where there is none. */
export async function authorName(): Promise<string> {
  const value = (await cookies()).get(authorCookie)?.value ?? "";
  return value.slice(0, 100);
}
