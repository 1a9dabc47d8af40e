/** Writes data to standard output; resolves when it has been taken, so that a slow reader slows us down. */
export function print(text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.write(text, (error) => (error ? reject(error) : resolve()));
  });
}

/** Writes a value as one line of JSON to standard output. */
export function printJson(value: unknown): Promise<void> {
  return print(`${JSON.stringify(value)}\n`);
}

/** Writes a message for the person to standard error. */
export function tell(text: string): void {
  process.stderr.write(`${text}\n`);
}
