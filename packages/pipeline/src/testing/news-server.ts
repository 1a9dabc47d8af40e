import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** What a path answers with: a whole answer, or a function that writes one. */
export type NewsAnswer =
  | { status?: number; headers?: Record<string, string>; body?: string | Uint8Array }
  | ((request: IncomingMessage, response: ServerResponse) => void);

/** A site on loopback whose paths are set by the test; what is not set answers 404. */
export interface NewsServer {
  origin: string;
  port: number;
  /** The requests so far, as `/path`. */
  paths: string[];
  /** The headers of the last request to a path. */
  headersOf(path: string): IncomingMessage["headers"];
  /** The most requests that were open at the same moment. */
  mostAtOnce(): number;
  /** Sets what a path answers: each answer once, the last one from then on. */
  set(path: string, ...answers: NewsAnswer[]): void;
  /** Forgets all paths and requests. */
  reset(): void;
  close(): Promise<void>;
}

export async function newsServer(): Promise<NewsServer> {
  const answers = new Map<string, NewsAnswer[]>();
  const headers = new Map<string, IncomingMessage["headers"]>();
  const paths: string[] = [];
  let open = 0;
  let most = 0;
  const server = createServer((request, response) => {
    const path = request.url ?? "";
    paths.push(path);
    headers.set(path, request.headers);
    open += 1;
    most = Math.max(most, open);
    response.once("close", () => {
      open -= 1;
    });
    const left = answers.get(path) ?? [];
    const answer = (left.length > 1 ? left.shift() : left[0]) ?? { status: 404, body: "none" };
    if (typeof answer === "function") return answer(request, response);
    response.writeHead(answer.status ?? 200, answer.headers).end(answer.body ?? "");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    port,
    paths,
    headersOf: (path) => headers.get(path) ?? {},
    mostAtOnce: () => most,
    set: (path, ...given) => void answers.set(path, given),
    reset() {
      answers.clear();
      headers.clear();
      paths.length = 0;
      most = 0;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
