/** Names for numbers: gives each new label the next number. */
export function labelSet(): { names: string[]; number: (label: string) => number } {
  const names: string[] = [];
  const numbers = new Map<string, number>();
  const number = (label: string): number => {
    let value = numbers.get(label);
    if (value === undefined) {
      value = names.length;
      names.push(label);
      numbers.set(label, value);
    }
    return value;
  };
  return { names, number };
}
