import "@fontsource-variable/source-serif-4/opsz.css";
import "@fontsource-variable/source-serif-4/opsz-italic.css";
import "@fontsource-variable/inter";
import "./style/base.css";
import "./style/page.css";
import "./style/article.css";
import "./style/event.css";
import "./style/form.css";
import "./style/record.css";
import "./style/relation.css";
import "./style/search.css";
import "./style/source.css";
import "./style/story.css";
import type { Metadata, Viewport } from "next";
import { headers } from "next/headers";
import type { ReactNode } from "react";
import { SearchForm } from "../component/search-form.tsx";

export const metadata: Metadata = {
  title: { default: "Dateline", template: "%s · Dateline" },
  description: "News articles as dated, sourced facts.",
  referrer: "same-origin",
};

export const viewport: Viewport = {
  width: "device-width",
  initialScale: 1,
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#fbfaf7" },
    { media: "(prefers-color-scheme: dark)", color: "#16181a" },
  ],
};

export const dynamic = "force-dynamic";

const parts = [
  { href: "/", name: "Articles" },
  { href: "/stories", name: "Stories" },
  { href: "/events", name: "Events" },
  { href: "/actors", name: "Actors" },
  { href: "/relations", name: "Relations" },
  { href: "/sources", name: "Sources" },
  { href: "/add", name: "Add" },
] as const;

export default async function Layout({ children }: { children: ReactNode }) {
  const path = (await headers()).get("x-path") ?? "";
  return (
    <html lang="en">
      <body>
        <a className="skip" href="#main">
          Skip to content
        </a>
        <header className="site">
          <a href="/" className="brand">
            Dateline
          </a>
          <nav aria-label="Main">
            {parts.map(({ href, name }) => (
              <a key={href} href={href} aria-current={isPart(path, href) ? "page" : undefined}>
                {name}
              </a>
            ))}
          </nav>
          <SearchForm />
        </header>
        <main id="main">{children}</main>
        <footer className="foot">
          <a href="/corrections">Corrections</a>
          <a href="/api/v1/openapi.json">API</a>
        </footer>
      </body>
    </html>
  );
}

function isPart(path: string, href: string): boolean {
  return href === "/" ? path === "/" || path.startsWith("/articles/") : path === href || path.startsWith(`${href}/`);
}
