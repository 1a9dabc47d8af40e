import { styleText } from "node:util";

type Style = Parameters<typeof styleText>[0];

/** Colours text for a terminal; plain where the output is not one or NO_COLOR is set. */
export function style(kind: Style, text: string, stream: NodeJS.WriteStream = process.stdout): string {
  return stream.isTTY && !process.env.NO_COLOR ? styleText(kind, text, { validateStream: false }) : text;
}
