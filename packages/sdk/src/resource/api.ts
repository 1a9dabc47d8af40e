import { type RequestOptions, send, type TransportSettings, withParameters } from "../http/index.ts";
import { type ListRequest, type PageList, type PageOf, pageList } from "../list/index.ts";

/** The ways in which resources call the server; what comes back is trusted to be of the shape asked for. */
export interface Api {
  get<T>(
    path: string,
    parameters: Readonly<Record<string, string | number | null | undefined>>,
    options?: RequestOptions,
  ): Promise<T>;
  post<T>(path: string, body: unknown, options?: RequestOptions): Promise<T>;
  remove<T>(path: string, options?: RequestOptions): Promise<T>;
  list<T>(path: string, request?: ListRequest & { between?: string }, options?: RequestOptions): PageList<T>;
}

/** The calls of one client to the API at `address`. */
export function createApi(address: string, settings: TransportSettings): Api {
  const api: Api = {
    get: async <T>(path: string, parameters: Parameters<Api["get"]>[1], options?: RequestOptions) =>
      (await send(settings, { method: "GET", address: withParameters(address + path, parameters), options })) as T,
    post: async <T>(path: string, body: unknown, options?: RequestOptions) =>
      (await send(settings, { method: "POST", address: address + path, body, options })) as T,
    remove: async <T>(path: string, options?: RequestOptions) =>
      (await send(settings, { method: "DELETE", address: address + path, options })) as T,
    list: <T>(path: string, request: ListRequest & { between?: string } = {}, options?: RequestOptions) =>
      pageList(request.cursor ?? null, (cursor) =>
        api.get<PageOf<T>>(
          path,
          { limit: request.limit, cursor, query: request.query, between: request.between },
          options,
        ),
      ),
  };
  return api;
}
