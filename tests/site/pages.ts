import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';

/** The built site. */
export const dist = process.env['DIST'] ?? fileURLToPath(new URL('../../dist', import.meta.url));

/** Kinds of pages, each with limits of its own. */
export type PageType =
  | 'home'
  | 'articles'
  | 'article'
  | 'estimator'
  | 'glossary'
  | 'sources'
  | 'search'
  | 'about'
  | 'notFound'
  | 'path'
  | 'decision';

const types: [RegExp, PageType][] = [
  [/^\/404\.html$/, 'notFound'],
  [/^\/articles\/[^/]+\/$/, 'article'],
  [/^\/articles\/$/, 'articles'],
  [/^\/tools\/savings-estimator\/$/, 'estimator'],
  [/^\/tools\/should-i-outsource\/$/, 'decision'],
  [/^\/paths\/[^/]+\/$/, 'path'],
  [/^\/glossary\/$/, 'glossary'],
  [/^\/sources\/$/, 'sources'],
  [/^\/search\/$/, 'search'],
  [/^\/about\/$/, 'about'],
  [/^\/$/, 'home'],
];

/** A page of the built site. */
export interface BuiltPage {
  /** Path with its language: `/en/about/`. */
  readonly path: string;
  readonly type: PageType;
  readonly locale: 'ka' | 'en';
  readonly html: string;
}

/** Every page of the built site. */
export const pages: readonly BuiltPage[] = readdirSync(dist, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.html'))
  .map((file) => file.replaceAll('\\', '/'))
  .sort()
  .map((file) => {
    const path = `/${file.replace(/index\.html$/, '')}`;
    const plain = path.replace(/^\/en\//, '/');
    const type = types.find(([pattern]) => pattern.test(plain))?.[1];
    if (!type) throw new Error(`${path}: a page of no known type; name it in tests/site/pages.ts`);
    return {
      path,
      type,
      locale: path.startsWith('/en/') ? 'en' : 'ka',
      html: readFileSync(`${dist}/${file}`, 'utf8'),
    };
  });

/** One page of each type and language: what a test that looks at kinds of pages visits. */
export const samples: readonly BuiltPage[] = [
  ...new Map(pages.map((page) => [`${page.type} ${page.locale}`, page])).values(),
];

/** Size of a text as a good host sends it: brotli 11, in bytes. */
export function brotliBytes(content: string | Uint8Array): number {
  return brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
}
