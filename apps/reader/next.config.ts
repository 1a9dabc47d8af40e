import { join } from "node:path";
import type { NextConfig } from "next";

const config: NextConfig = {
  reactStrictMode: true,
  poweredByHeader: false,
  turbopack: { root: join(import.meta.dirname, "..", "..") },
  serverExternalPackages: ["@dateline/pipeline", "@dateline/store", "@dateline/core"],
};

export default config;
