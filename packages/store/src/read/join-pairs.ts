/** What hangs together over pairs: each group and the groups sorted by id; what is in no pair is in no group. */
export function joinPairs(pairs: readonly (readonly [string, string])[]): string[][] {
  const parents = new Map<string, string>();
  const rootOf = (id: string): string => {
    let root = id;
    for (let next = parents.get(root); next !== undefined && next !== root; next = parents.get(root)) root = next;
    // Every step looked at points to the root from now on, which keeps long chains short.
    for (let at = id; at !== root; ) {
      const next = parents.get(at) ?? root;
      parents.set(at, root);
      at = next;
    }
    return root;
  };
  for (const [a, b] of pairs) {
    const [x, y] = [rootOf(a), rootOf(b)];
    parents.set(x, x);
    parents.set(y, x);
  }
  const groups = new Map<string, string[]>();
  for (const id of parents.keys()) {
    const root = rootOf(id);
    const group = groups.get(root) ?? [];
    group.push(id);
    groups.set(root, group);
  }
  return [...groups.values()].map((group) => group.sort()).sort((x, y) => ((x[0] ?? "") < (y[0] ?? "") ? -1 : 1));
}
