import { expect, test, type Page } from '@playwright/test';
import { budgets, elementsAroundArticle, medianArticleBytes } from '../budgets.ts';
import { brotliBytes, pages, samples } from './pages.ts';

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

test('no article is above one round trip, and half are well below', () => {
  const articles = pages.filter(({ type }) => type === 'article');
  const sizes = articles
    .map(({ path, html }) => ({ path, bytes: brotliBytes(html) }))
    .sort((a, b) => a.bytes - b.bytes);
  const heaviest = sizes.at(-1);
  expect(heaviest?.bytes, `heaviest: ${heaviest?.path ?? ''}`).toBeLessThanOrEqual(
    budgets.article.bytes,
  );
  const median = sizes[Math.ceil(sizes.length / 2) - 1];
  expect(
    median?.bytes,
    sizes.map(({ path, bytes }) => `${path} ${bytes}`).join('\n'),
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
