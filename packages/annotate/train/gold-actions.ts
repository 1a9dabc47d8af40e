import type { ParseActions } from "../src/parse/parse-actions.ts";

/** The actions that build a projective tree: each word is attached as soon as it has all its dependents. */
export function goldActions(heads: Int32Array, relations: Int32Array, actions: ParseActions): Int32Array {
  const length = heads.length;
  const missing = new Int32Array(length + 1);
  for (const head of heads) missing[head] = (missing[head] as number) + 1;
  const stack: number[] = [];
  let front = 0;
  return Int32Array.from({ length: 2 * length }, () => {
    const top = stack.at(-1);
    if (top !== undefined && missing[top] === 0 && (heads[top] === front || heads[top] === stack.at(-2))) {
      const head = heads[top] as number;
      missing[head] = (missing[head] as number) - 1;
      stack.pop();
      return actionOf(actions, head === front, relations[top] as number);
    }
    if (front >= length) throw new Error("Only projective trees with one root have an action sequence");
    stack.push(front++);
    return 0;
  });
}

function actionOf(actions: ParseActions, left: boolean, relation: number): number {
  for (let action = 1; action < actions.count; action++) {
    if (actions.relation[action] === relation && (actions.left[action] === 1) === left) return action;
  }
  throw new Error(`No action makes the relation ${relation}`);
}
