import type { Input } from "./input.ts";

/** The inputs one by one, those that hold several opened in their turn; one that cannot be opened fails when it is read. */
export async function* eachInput(inputs: readonly Input[]): AsyncGenerator<Input> {
  for (const input of inputs) {
    if (input.open === undefined) {
      yield input;
      continue;
    }
    try {
      yield* input.open();
    } catch (error) {
      yield { name: input.name, read: () => Promise.reject(error) };
    }
  }
}
