// Prints what the store costs over the bare engine: `node packages/store/bench/main.ts [articles]`.
import { benchStore } from "./bench-store.ts";

const figures = await benchStore(Number(process.argv[2] ?? 1000));
for (const [name, value] of Object.entries(figures)) console.log(`${name.padEnd(20)} ${Math.round(value * 100) / 100}`);
