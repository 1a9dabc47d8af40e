import { userInfo } from "node:os";
import type { EventEdit, Store } from "@dateline/core";
import { type CorrectionRequest, correct } from "@dateline/pipeline";
import { print, printJson } from "../output/print.ts";
import { exitCodes } from "../setting/exit-codes.ts";
import { type CommonOptions, openDatabase, openToRead } from "../setting/settings.ts";

export interface CorrectOptions extends CommonOptions {
  author?: string;
  note?: string;
}

/** What can be asked of `dateline correct`, each with the words that follow it. */
export const correctActions = ["confirm", "reject", "edit", "rename", "merge", "undo"] as const;
type Action = (typeof correctActions)[number];

/** `dateline correct <action> <id> [value]`: a person's correction, kept as a fact of its own. */
export async function correctCommand(
  action: Action,
  id: string,
  value: string | undefined,
  edit: EventEdit,
  options: CorrectOptions,
): Promise<number> {
  const store = await openDatabase(options);
  try {
    const request = await requests[action](store, id, value, edit);
    const author = options.author ?? userInfo().username;
    const correction = await correct(store, request, { author, note: options.note ?? null, now: () => new Date() });
    await (options.json ? printJson(correction) : print(`${correction.id}\n`));
    return exitCodes.ok;
  } finally {
    await store.close();
  }
}

type Reader = (store: Store, id: string, value: string | undefined, edit: EventEdit) => Promise<CorrectionRequest>;

const requests: Record<Action, Reader> = {
  confirm: async (store, id) => ({ action: "confirm-event", eventId: await store.wholeId("event", id) }),
  reject: async (store, id) => ({ action: "reject-event", eventId: await store.wholeId("event", id) }),
  edit: async (store, id, _value, edit) => ({ action: "edit-event", eventId: await store.wholeId("event", id), edit }),
  rename: async (store, id, value = "") => ({
    action: "rename-actor",
    actorId: await store.wholeId("actor", id),
    name: value,
  }),
  merge: async (store, id, value = "") => ({
    action: "merge-actors",
    actorId: await store.wholeId("actor", id),
    into: await store.wholeId("actor", value),
  }),
  undo: async (_store, id) => ({ action: "undo", correctionId: id }),
};

/** `dateline list corrections`: what people changed, newest first. */
export async function listCorrections(options: CommonOptions & { limit: number }): Promise<number> {
  const store = await openToRead(options);
  try {
    const page = await store.corrections({ limit: options.limit });
    for (const correction of page.items) {
      const subject = Object.values(correction.change).find(
        (part) => typeof part === "string" && /^(event|actor|correction)_/.test(part),
      );
      const line = [
        correction.at.slice(0, 16),
        correction.author,
        correction.change.action,
        subject,
        correction.note,
        correction.id,
      ]
        .filter(Boolean)
        .join("  ");
      await (options.json ? printJson(correction) : print(`${line}\n`));
    }
    return exitCodes.ok;
  } finally {
    await store.close();
  }
}
