import { expect, test } from '@playwright/test';
import { existsSync, readFileSync } from 'node:fs';
import { dist, pages } from './pages.ts';

const listed = pages.filter(({ type }) => type !== 'notFound');
const one = (html: string, pattern: RegExp) => pattern.exec(html)?.[1] ?? '';

test('every page has a title and a description of its own, in its language', () => {
  const georgian = /[ა-ჰ]/;
  const titles = new Map<string, string>();
  for (const { path, locale, html } of listed) {
    const title = one(html, /<title>([^<]+)<\/title>/);
    const description = one(html, /<meta name="description" content="([^"]+)"/);
    expect(one(html, /<html lang="([a-z]+)"/), path).toBe(locale);
    expect(georgian.test(title), `${path} ${title}`).toBe(locale === 'ka');
    expect(georgian.test(description), `${path} ${description}`).toBe(locale === 'ka');
    expect(description.length, `${path}: ${description}`).toBeGreaterThan(4);
    expect(titles.get(title), `${path} shares the title „${title}“`).toBeUndefined();
    titles.set(title, path);
  }
});

test('each page names itself and its twin, and the twin answers', () => {
  const alternates = new Map(
    listed.map(({ path, html }) => [
      path,
      Object.fromEntries(
        Array.from(
          html.matchAll(/<link rel="alternate" hreflang="([^"]+)" href="([^"]+)"/g),
          ([, lang, url]) => [lang, new URL(url ?? '').pathname],
        ),
      ) as Record<string, string>,
    ]),
  );
  for (const { path, locale, html } of listed) {
    const links = alternates.get(path) ?? {};
    expect(links[locale], path).toBe(path);
    expect(links['x-default'], path).toBe(links['ka']);
    const twin = links[locale === 'ka' ? 'en' : 'ka'] ?? '';
    expect(alternates.get(twin)?.[locale], `${twin} points back`).toBe(path);
    expect(new URL(one(html, /<link rel="canonical" href="([^"]+)"/)).pathname).toBe(path);
  }
});

test('the map of the site lists every page with both languages, and robots.txt leads to it', () => {
  const index = readFileSync(`${dist}/sitemap-index.xml`, 'utf8');
  const map = readFileSync(`${dist}/${one(index, /\/(sitemap-\d+\.xml)/)}`, 'utf8');
  for (const { path } of listed) expect(map, path).toContain(`${path}</loc>`);
  expect(map).toContain('hreflang="en"');
  expect(readFileSync(`${dist}/robots.txt`, 'utf8')).toContain('sitemap-index.xml');
  expect(existsSync(`${dist}/icon.svg`)).toBe(true);
});

test('every link and anchor of the site leads somewhere', () => {
  const ids = new Map(
    pages.map(({ path, html }) => [
      path,
      new Set(Array.from(html.matchAll(/\sid="([^"]+)"/g), (m) => m[1])),
    ]),
  );
  const broken: string[] = [];
  for (const { path, html } of pages) {
    for (const [, raw = ''] of html.matchAll(/<a\s[^>]*?href="([^"]+)"/g)) {
      const url = new URL(raw.replaceAll('&amp;', '&'), `https://site${path}`);
      if (url.host !== 'site') continue;
      const target = ids.get(url.pathname);
      const anchor = decodeURIComponent(url.hash.slice(1));
      const isState = anchor.startsWith('v=');
      if (!target && !existsSync(`${dist}${url.pathname}`)) broken.push(`${path} → ${raw}`);
      else if (target && anchor && !isState && !target.has(anchor))
        broken.push(`${path} → ${raw} (no such anchor)`);
    }
  }
  expect(broken).toEqual([]);
});
