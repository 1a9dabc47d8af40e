import { expect, test } from "vitest";
import * as errors from "./index.ts";

const { DatelineError, InvalidQueryError, NotFoundError } = errors;

test("an error says what happened, where, and what next, and keeps its cause", () => {
  const cause = new Error("inner");
  const error = new NotFoundError({
    what: "There is no such article",
    where: "article_7k2m",
    next: "Look in the list.",
    cause,
  });
  expect(error.message).toBe("There is no such article (article_7k2m). Look in the list.");
  expect(error.toJSON()).toEqual({
    code: "NOT_FOUND",
    what: "There is no such article",
    where: "article_7k2m",
    next: "Look in the list.",
  });
  expect(error.cause).toBe(cause);
  expect(error.name).toBe("NotFoundError");
});

test("every error class has a code of its own and is known as ours", () => {
  const codes = new Set<string>();
  const classes = Object.values(errors).filter((value) => typeof value === "function" && value !== DatelineError);
  for (const made of classes as (new (detail: {
    what: string;
    column: number;
  }) => InstanceType<typeof DatelineError>)[]) {
    const error = new made({ what: "Something happened", column: 1 });
    expect(error.code).toMatch(/^[A-Z]+(_[A-Z]+)*$/);
    expect(DatelineError.isInstance(error)).toBe(true);
    codes.add(error.code);
  }
  expect(codes.size).toBe(classes.length);
  expect(DatelineError.isInstance(new Error("other"))).toBe(false);
  expect(DatelineError.isInstance(null)).toBe(false);
});

test("an error of the query language tells its column as data too", () => {
  expect(new InvalidQueryError({ what: "No", column: 7 }).toJSON()).toMatchObject({ code: "INVALID_QUERY", column: 7 });
});
