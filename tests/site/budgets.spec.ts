import { expect, test, type Page } from '@playwright/test';
import { budgets, elementsAroundArticle, estimatorScript, medianArticleBytes } from '../budgets.ts';
import { readdirSync, readFileSync } from 'node:fs';
import { brotliBytes, dist, pages, samples } from './pages.ts';

/** Everything a first visit loads until nothing more comes. */
async function visit(page: Page, path: string) {
  const responses: Promise<{ url: string; type: string; bytes: number }>[] = [];
  page.on('response', (response) => {
    responses.push(
      response.body().then((body) => ({
        url: new URL(response.url()).pathname,
        type: response.request().resourceType(),
        bytes: brotliBytes(body),
      })),
    );
  });
  await page.goto(path, { waitUntil: 'networkidle' });
  return Promise.all(responses);
}

for (const { path, type } of samples.filter(({ type }) => type !== 'notFound')) {
  test(`${path} keeps to the budget of its type`, async ({ page }) => {
    const loaded = await visit(page, path);
    const budget = budgets[type];
    const counted = loaded.filter(({ url }) => !url.endsWith('/icon.svg'));
    const sum = (list: typeof loaded) => list.reduce((total, { bytes }) => total + bytes, 0);
    const files = counted.map(({ url, bytes }) => `${url} ${bytes}`).join(', ');
    expect(sum(counted), `bytes: ${files}`).toBeLessThanOrEqual(budget.bytes);
    expect(counted.length, `requests: ${files}`).toBeLessThanOrEqual(budget.requests);
    const scripts = counted.filter(({ type: kind }) => kind === 'script');
    expect(sum(scripts), `scripts: ${files}`).toBeLessThanOrEqual(budget.script);
    const blocking = await page
      .locator('head script[src]:not([type=module]):not([defer]), head link[rel=stylesheet]')
      .count();
    expect(blocking, 'files that block the first paint').toBe(0);
  });
}

/** Script files that a page can load, at once or later: named in its HTML or in one of them. */
function scriptsOf(path: string): Set<string> {
  const files = readdirSync(`${dist}/_astro`).filter((file) => file.endsWith('.js'));
  const found = new Set<string>();
  const follow = (text: string) => {
    for (const file of files) {
      if (found.has(file) || !text.includes(file)) continue;
      found.add(file);
      follow(readFileSync(`${dist}/_astro/${file}`, 'utf8'));
    }
  };
  follow(pages.find((page) => page.path === path)?.html ?? '');
  return found;
}

test('the estimator’s own script, start and counting part, is within its budget', () => {
  const frame = scriptsOf('/about/');
  const own = [...scriptsOf('/tools/savings-estimator/')].filter((file) => !frame.has(file));
  const sizes = own.map((file) => brotliBytes(readFileSync(`${dist}/_astro/${file}`)));
  const sum = (numbers: number[]) => numbers.reduce((total, bytes) => total + bytes, 0);
  const told = own.map((file, at) => {
    const part = Object.keys(estimatorScript).find((name) => file.startsWith(name));
    const over = (sizes[at] ?? 0) - (part ? (estimatorScript[part] ?? 0) : 0);
    return `${file}: ${sizes[at]} bytes, ${Math.abs(over)} ${over > 0 ? 'above' : 'below'} its part`;
  });
  expect(own.length, 'script files found').toBeGreaterThanOrEqual(2);
  expect(sum(sizes), told.join('\n')).toBeLessThanOrEqual(sum(Object.values(estimatorScript)));
});

const articles = pages.filter(({ type }) => type === 'article');

/** Bytes of each article under a change of its HTML, the lightest first. */
function sizes(change: (html: string) => string): { path: string; bytes: number }[] {
  return articles
    .map(({ path, html }) => ({ path, bytes: brotliBytes(change(html)) }))
    .sort((a, b) => a.bytes - b.bytes);
}

test('no article is above one round trip, its script included', () => {
  const script = readdirSync(`${dist}/_astro`).filter((file) => file.startsWith('Page.'));
  const scriptBytes = brotliBytes(readFileSync(`${dist}/_astro/${script[0] ?? ''}`));
  const heaviest = sizes((html) => html).at(-1);
  expect(
    (heaviest?.bytes ?? 0) + scriptBytes,
    `heaviest: ${heaviest?.path ?? ''}`,
  ).toBeLessThanOrEqual(budgets.article.bytes);
});

test('half of the articles are well below it, their text and frame alone', () => {
  const text = sizes((html) =>
    html.replace(/<section class="quiz"[\s\S]*?<\/section>|<figure[\s\S]*?<\/figure>/g, ''),
  );
  const median = text[Math.ceil(text.length / 2) - 1];
  expect(
    median?.bytes,
    text.map(({ path, bytes }) => `${path} ${bytes}`).join('\n'),
  ).toBeLessThanOrEqual(medianArticleBytes);
});

for (const { path } of samples.filter(({ type }) => type === 'article')) {
  test(`${path} surrounds its text with few elements`, async ({ page }) => {
    await page.goto(path);
    const around = await page.evaluate(
      () => document.querySelectorAll('*').length - document.querySelectorAll('.prose *').length,
    );
    expect(around).toBeLessThanOrEqual(elementsAroundArticle);
  });
}
