import * as core from "@dateline/core";
import { expect, test } from "vitest";
import { restoreError } from "./restore-error.ts";

test.each([
  core.EmptyInputError,
  core.BinaryInputError,
  core.DecodingError,
  core.NoArticleError,
  core.InvalidDataError,
])("%o comes back as itself", (made) => {
  const error = new made({ what: "Something happened", where: "line 1", next: "Look." });
  const { code, what, where, next } = error;
  const back = restoreError({ code, what, where, next });
  expect(back).toBeInstanceOf(made);
  expect(back.toJSON()).toEqual(error.toJSON());
  expect(back.message).toBe(error.message);
});

test("a code that no class has is kept", () => {
  const back = restoreError({ code: "OF_TOMORROW", what: "Something new" });
  expect(core.DatelineError.isInstance(back)).toBe(true);
  expect(back.toJSON()).toMatchObject({ code: "OF_TOMORROW", what: "Something new", where: null, next: null });
});
