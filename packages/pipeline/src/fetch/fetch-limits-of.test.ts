import { ConfigurationError } from "@dateline/core";
import { describe, expect, it } from "vitest";
import { fetchLimitsOf } from "./fetch-limits-of.ts";

describe("fetchLimitsOf", () => {
  it("asks directly and in its own name where nothing is said", () => {
    expect(fetchLimitsOf({}, "1.2.3")).toEqual({
      userAgent: "Dateline/1.2.3 (news reader run by a person)",
      proxy: null,
    });
  });

  it("reads proxies in either case, without a scheme, and the hosts that go without", () => {
    const environment = { https_proxy: "proxy.example:3128", NO_PROXY: "localhost, .example.org" };
    expect(fetchLimitsOf(environment, "1").proxy).toEqual({
      http: null,
      https: "http://proxy.example:3128",
      without: ["localhost", ".example.org"],
    });
  });

  it("names whom to write to, or asks wholly in another name", () => {
    expect(fetchLimitsOf({ DATELINE_CONTACT: "https://a.example/bot" }, "1").userAgent).toContain(
      "+https://a.example/bot",
    );
    expect(fetchLimitsOf({ DATELINE_USER_AGENT: "Archive/2" }, "1").userAgent).toBe("Archive/2");
  });

  it.each([
    ["a proxy of another kind", { HTTP_PROXY: "socks5://a.example" }, "HTTP_PROXY"],
    ["a name that no request may carry", { DATELINE_USER_AGENT: "a\nb" }, "DATELINE_USER_AGENT"],
  ])("refuses %s", (_name, environment, words) => {
    expect(() => fetchLimitsOf(environment, "1")).toThrow(ConfigurationError);
    expect(() => fetchLimitsOf(environment, "1")).toThrow(words);
  });
});
