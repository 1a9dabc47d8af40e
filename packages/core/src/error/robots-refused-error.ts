import { DatelineError, type ErrorDetail } from "./dateline-error.ts";

/** The host's robots.txt asks programs not to fetch this address. Code `ROBOTS_REFUSED`. */
export class RobotsRefusedError extends DatelineError {
  constructor(detail: ErrorDetail) {
    super("ROBOTS_REFUSED", detail);
  }
}
