import type { Correction, EventEdit } from "../generated/index.ts";
import type { RequestOptions } from "../http/index.ts";
import type { ListRequest, PageList } from "../list/index.ts";
import type { Api } from "./api.ts";

/** What a person says is right or wrong, by ids, with who says so and why. */
export type NewCorrection = { author: string; note?: string | null } & (
  | { action: "confirm-event" | "reject-event"; eventId: string }
  | { action: "edit-event"; eventId: string; edit: EventEdit }
  | { action: "rename-actor"; actorId: string; name: string }
  | { action: "merge-actors"; actorId: string; into: string }
  | { action: "split-actor"; actorId: string; mentionIds: string[]; name: string }
  | { action: "undo"; correctionId: string }
);

export interface Corrections {
  /** What people corrected, newest first, with what was undone. */
  list(request?: Omit<ListRequest, "query">, options?: RequestOptions): PageList<Correction>;
  /** Keeps a correction as a fact of its own. It is never sent twice by itself. */
  add(correction: NewCorrection, options?: RequestOptions): Promise<Correction>;
}

/** The corrections of a server. */
export function corrections(api: Api): Corrections {
  return {
    list: (request, options) => api.list("/corrections", request, options),
    add: (correction, options) => api.post("/corrections", correction, options),
  };
}
