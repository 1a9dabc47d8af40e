import { parseAction } from "../src/parse/parse-action.ts";

/** The action sequence of a projective tree: attach as soon as a word has all its dependents. */
export function oracleActions(heads: Int32Array): number[] {
  const length = heads.length;
  const missing = new Int32Array(length + 1);
  for (const head of heads) missing[head] = (missing[head] as number) + 1;
  const stack: number[] = [];
  const actions: number[] = [];
  let front = 0;
  while (actions.length < 2 * length) {
    const top = stack.at(-1);
    const under = stack.at(-2);
    if (top !== undefined && missing[top] === 0 && (heads[top] === front || heads[top] === under)) {
      actions.push(heads[top] === front ? parseAction.left : parseAction.right);
      const head = heads[top] as number;
      missing[head] = (missing[head] as number) - 1;
      stack.pop();
      continue;
    }
    if (front >= length) throw new Error("Only projective trees with one root have an action sequence");
    actions.push(parseAction.shift);
    stack.push(front++);
  }
  return actions;
}
