import "@fontsource-variable/source-serif-4/opsz.css";
import "@fontsource-variable/source-serif-4/opsz-italic.css";
import "@fontsource-variable/inter";
import "./style/base.css";
import "./style/page.css";
import "./style/article.css";
import "./style/event.css";
import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
import { SearchForm } from "../component/search-form.tsx";

export const metadata: Metadata = {
  title: { default: "Dateline", template: "%s · Dateline" },
  description: "News articles as dated, sourced facts.",
  referrer: "no-referrer",
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

export default function Layout({ children }: { children: ReactNode }) {
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
            <a href="/">Articles</a>
            <a href="/events">Events</a>
            <a href="/actors">Actors</a>
            <a href="/add">Add</a>
          </nav>
          <SearchForm />
        </header>
        <main id="main">{children}</main>
      </body>
    </html>
  );
}
