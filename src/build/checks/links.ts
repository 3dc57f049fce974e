import { existsSync } from 'node:fs';
import type { Locale } from '#i18n/locales.ts';
import { allSides, type Content, type Side } from './content.ts';
import type { Problem } from './problem.ts';

/** Links of the texts must lead to pages and sections that exist. */
export function checkLinks(content: Content, root: string): Problem[] {
  return [
    ...allSides(content).flatMap((side) => linksOf(side, content, root)),
    ...related(content),
  ];
}

function linksOf(side: Side, content: Content, root: string): Problem[] {
  return side.text.visits.flatMap(({ node }) => {
    if (node.type !== 'link' || node.url === undefined) return [];
    const message = problemWith(node.url, side, content, root);
    return message ? [side.text.problem(node, message)] : [];
  });
}

function problemWith(url: string, side: Side, content: Content, root: string): string | undefined {
  if (url.startsWith('#')) {
    const own = side.text.headings.some(({ id }) => id === url.slice(1));
    return own ? undefined : `no section „${url}“ in this text`;
  }
  if (/^(https:|mailto:)/.test(url)) return undefined;
  return pathProblem(url, side.locale, content, root);
}

/** What is wrong with an address within the site, read in one language; nothing if it is right. */
export function pathProblem(
  url: string,
  locale: Locale,
  content: Content,
  root: string,
): string | undefined {
  if (!url.startsWith('/'))
    return `link „${url}“: write the path from the root, such as /articles/costs/`;
  if (url.startsWith('/en/') || url.startsWith('/ka/'))
    return `link „${url}“: leave the language out, the site adds it`;
  const [path = '', hash] = url.split('#');
  if (!path.endsWith('/')) return `link „${url}“: the path ends with a slash`;
  const article = /^\/articles\/([^/]+)\/$/.exec(path)?.[1];
  if (article) {
    const target = content.articles.find(({ slug }) => slug === article);
    if (!target) return `link „${url}“: there is no article „${article}“`;
    const ids = target.sides.find((side) => side.locale === locale)?.text.headings ?? [];
    return !hash || ids.some(({ id }) => id === hash)
      ? undefined
      : `link „${url}“: no such section there`;
  }
  if (!pageExists(path, root)) return `link „${url}“: there is no such page`;
  if (path === '/glossary/' && hash && !content.terms.has(hash))
    return `link „${url}“: no such term`;
  if (path === '/sources/' && hash && !content.facts.has(hash.toUpperCase()))
    return `link „${url}“: no such fact`;
  return undefined;
}

function pageExists(path: string, root: string): boolean {
  const page = path === '/' ? '/index' : path.slice(0, -1);
  const pages = `${root}src/pages/[...locale]`;
  return existsSync(`${pages}${page}.astro`) || existsSync(`${pages}${page}/index.astro`);
}

function related({ articles }: Content): Problem[] {
  return articles.flatMap(({ shared, slug }) => {
    const list = (shared?.data as { related?: string[] } | undefined)?.related ?? [];
    return list.flatMap((other, index) => {
      const known = articles.some((article) => article.slug === other);
      if (known && other !== slug) return [];
      return [shared!.problem(['related', index], `related: there is no other article „${other}“`)];
    });
  });
}
