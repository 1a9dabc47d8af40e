import type { ModelContainer } from "./read-container.ts";
import { readVarints } from "./read-varints.ts";

/** The stored weights of one part of the model, ready for a table builder. */
export type StoredWeights = {
  readonly keys: Int32Array;
  readonly counts: Int32Array;
  readonly labels: Uint8Array;
  readonly values: Int8Array;
  readonly scale: number;
  readonly classes: number;
};

/** Reads the weights of the part `name`: keys are stored as gaps. */
export function readWeights({ header, section }: ModelContainer, name: string): StoredWeights {
  const keys = readVarints(section(`${name}.keys`));
  for (let i = 1; i < keys.length; i++) keys[i] = (keys[i] as number) + (keys[i - 1] as number);
  const values = section(`${name}.values`);
  return {
    keys,
    counts: readVarints(section(`${name}.counts`)),
    labels: section(`${name}.labels`),
    values: new Int8Array(values.buffer, values.byteOffset, values.length),
    scale: header.weights[name]?.scale ?? 1,
    classes: header.weights[name]?.classes ?? 1,
  };
}
