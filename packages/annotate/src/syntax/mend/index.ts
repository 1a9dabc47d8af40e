export { mendTree } from "./mend-tree.ts";
