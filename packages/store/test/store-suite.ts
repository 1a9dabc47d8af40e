import { describe } from "vitest";
import { testConcurrency } from "./suite/concurrency.ts";
import { testCorrections } from "./suite/corrections.ts";
import { testOverlay } from "./suite/overlay.ts";
import { testQueries } from "./suite/queries.ts";
import { testRaws } from "./suite/raws.ts";
import { testReading } from "./suite/reading.ts";
import { testRemerge } from "./suite/remerge.ts";
import { testSources } from "./suite/sources.ts";
import type { OpenTestStore } from "./suite/test-store.ts";
import { testVersions } from "./suite/versions.ts";
import { testViews } from "./suite/views.ts";
import { testWriting } from "./suite/writing.ts";

/** The tests that every engine must pass; `open` gives a fresh, empty store. */
export function storeSuite(name: string, open: OpenTestStore): void {
  describe(`store on ${name}`, () => {
    testWriting(open);
    testReading(open);
    testViews(open);
    testQueries(open);
    testCorrections(open);
    testOverlay(open);
    testRemerge(open);
    testVersions(open);
    testConcurrency(open);
    testSources(open);
    testRaws(open);
  });
}
