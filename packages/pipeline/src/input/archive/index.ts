export { archiveKind } from "./archive-kind.ts";
export { openArchive } from "./open-archive.ts";
export { peekStream } from "./peek-stream.ts";
