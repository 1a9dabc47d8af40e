import { expect, test } from "vitest";
import { createHostGate } from "./host-gate.ts";

/** A clock that moves only when someone waits, or when a request takes its time. */
function clock() {
  let time = Date.parse("2026-01-02T03:04:05Z");
  const waits: number[] = [];
  return {
    waits,
    pass: (ms: number) => {
      time += ms;
    },
    now: () => new Date(time),
    wait: async (ms: number) => {
      waits.push(ms);
      time += ms;
    },
  };
}

test("requests to one host are parted by the delay, those to another are not", async () => {
  const time = clock();
  const gate = createHostGate(1000, time);
  const get = (url: string) => gate(url, async () => time.pass(300));
  await get("https://a.example/1");
  await get("https://b.example/1");
  expect(time.waits).toEqual([]);
  await get("https://a.example/2");
  expect(time.waits).toEqual([700]);
  time.pass(5000);
  await get("https://a.example/3");
  expect(time.waits).toEqual([700]);
});

test("a request that failed counts, and its error is passed on", async () => {
  const time = clock();
  const gate = createHostGate(1000, time);
  await expect(gate("https://a.example/1", () => Promise.reject(new Error("down")))).rejects.toThrow("down");
  await gate("https://a.example/2", async () => undefined);
  expect(time.waits).toEqual([1000]);
});

test("a clock that is set back makes no one wait longer than the delay", async () => {
  const time = clock();
  const gate = createHostGate(1000, time);
  await gate("https://a.example/1", async () => undefined);
  time.pass(-86_400_000);
  await gate("https://a.example/2", async () => undefined);
  expect(time.waits).toEqual([1000]);
});

test("a stop ends the wait, and the request is not made", async () => {
  const stop = new AbortController();
  const gate = createHostGate(60_000, { now: () => new Date() });
  let made = 0;
  const request = async () => {
    made += 1;
  };
  await gate("https://a.example/1", request);
  setTimeout(() => stop.abort(), 20);
  await expect(gate("https://a.example/2", request, stop.signal)).rejects.toMatchObject({ name: "AbortError" });
  expect(made).toBe(1);
});
