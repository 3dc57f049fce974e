import { hash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import type { PagePass } from './page-passes.ts';

/** The `'sha256-…'` of an inlined text, as a content security policy names it. */
export function hashSource(text: string): string {
  return `'sha256-${hash('sha256', text, 'base64')}'`;
}

/** What a page inlines: texts of scripts that run, texts of styles, and attributes that a policy forbids. */
export function inlinedIn(html: string): {
  scripts: string[];
  styles: string[];
  forbidden: string[];
} {
  const scripts = Array.from(
    html.matchAll(/<script(?![^>]*\b(?:src=|type="application\/))[^>]*>([\s\S]*?)<\/script>/g),
    (match) => match[1] ?? '',
  );
  const styles = Array.from(html.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g), (m) => m[1] ?? '');
  const markup = html.replace(/<(script|style)\b[\s\S]*?<\/\1>/g, '');
  const forbidden = Array.from(markup.matchAll(/<[a-z][^>]*?\s(style|on[a-z]+)=/g), (m) => m[0]);
  return { scripts, styles, forbidden };
}

/** The whole policy of the site for the given hashes of inlined scripts and styles. */
export function policy(scripts: readonly string[], styles: readonly string[]): string {
  return [
    "default-src 'none'",
    ["script-src 'self' 'wasm-unsafe-eval'", ...scripts].join(' '),
    ["style-src 'self'", ...styles].join(' '),
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');
}

/** The text of `_headers`: security for every page, long life for files whose name holds their hash. */
export function headersFile(csp: string, base: string): string {
  return `/*
  Content-Security-Policy: ${csp}
  X-Content-Type-Options: nosniff
  Referrer-Policy: strict-origin-when-cross-origin
  Permissions-Policy: camera=(), geolocation=(), microphone=(), payment=(), usb=()
  Cross-Origin-Opener-Policy: same-origin
  Cross-Origin-Resource-Policy: same-origin
  Strict-Transport-Security: max-age=31536000
  Cache-Control: public, max-age=0, must-revalidate

${base.replace(/\/$/, '')}/_astro/*
  Cache-Control: public, max-age=31536000, immutable
`;
}

/** Writes `_headers` once all pages stand, with the hash of everything they inline. */
export function headers(): PagePass {
  let base = '/';
  const scripts = new Set<string>();
  const styles = new Set<string>();
  return {
    start: (config) => {
      base = config.base;
    },
    page: ({ path, html }) => {
      const found = inlinedIn(html);
      if (found.forbidden.length > 0) {
        throw new Error(`/${path}: the policy forbids ${found.forbidden[0] ?? ''}…`);
      }
      found.scripts.forEach((text) => scripts.add(text));
      found.styles.forEach((text) => styles.add(text));
    },
    done: async (dist) => {
      const csp = policy([...scripts].map(hashSource), [...styles].map(hashSource));
      await writeFile(`${dist}/_headers`, headersFile(csp, base));
    },
  };
}
