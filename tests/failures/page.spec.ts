import { expect, test } from '@playwright/test';
import { get } from 'node:http';
import { languages } from '../tasks/languages.ts';

for (const { locale, words, root } of languages) {
  const article = `${root}articles/what-is-bpo/`;

  test(`the page’s script does not arrive: the text, its notes and the menu work, ${locale}`, async ({
    page,
  }) => {
    await page.route('**/_astro/*.js', (route) => route.abort());
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(article);
    await page.locator('.prose .mark a').first().click();
    await expect(page.locator('.notes li').first()).toBeInViewport();
    await page.getByRole('button', { name: words.site.menu }).click();
    await expect(page.getByRole('navigation', { name: words.site.mainMenu })).toBeVisible();
  });

  for (const [what, answer] of [
    ['is missing', { status: 404, body: '' }],
    ['is broken', { status: 200, body: '<html>' }],
  ] as const) {
    test(`the meaning of a term ${what}: the glossary opens instead, ${locale}`, async ({
      page,
    }) => {
      await page.route('**/terms/*.json', (route) => route.fulfill(answer));
      await page.goto(article);
      await page.locator('.prose a.term').first().click();
      await expect(page).toHaveURL(new RegExp(`${root}glossary/#`));
    });
  }

  test(`the meaning of a term comes late: it opens when it comes, ${locale}`, async ({ page }) => {
    await page.route('**/terms/*.json', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 1500));
      await route.continue();
    });
    await page.goto(article);
    await page.locator('.prose a.term').first().click();
    await expect(page.locator('.meaning:popover-open')).toBeVisible();
  });
}

test('an unknown address answers 404, in both languages, with a way on', async ({ page }) => {
  const response = await page.goto('/articles/no-such-article/');
  expect(response?.status()).toBe(404);
  for (const { words } of languages)
    await expect(page.getByRole('heading', { name: words.site.notFoundTitle })).toBeVisible();
  await page.getByRole('link', { name: 'Basics' }).click();
  await expect(page).toHaveURL(/\/en\/articles\/#basics$/);
});

test('the server adds the slash and keeps the query', async ({ request }) => {
  const plain = await request.get('/en/search?q=risk', { maxRedirects: 0 });
  expect(plain.status()).toBe(301);
  expect(plain.headers()['location']).toBe('/en/search/?q=risk');
});

/** Asks for a path as it stands: a browser would tidy it up first. */
function rawStatus(base: string, path: string): Promise<{ status: number; location: string }> {
  const { hostname, port } = new URL(base);
  return new Promise((resolve, reject) => {
    get({ hostname, port, path }, (response) => {
      response.resume();
      resolve({ status: response.statusCode ?? 0, location: response.headers.location ?? '' });
    }).on('error', reject);
  });
}

for (const path of [
  '/../package.json',
  '/..%2fpackage.json',
  '/%2e%2e/package.json',
  '/....//package.json',
  '//example.com/..',
  '/%',
  '/articles/%ff/',
]) {
  test(`the server gives no file from outside and survives ${path}`, async ({
    baseURL,
    request,
  }) => {
    const { status, location } = await rawStatus(baseURL!, path);
    expect([301, 400, 404]).toContain(status);
    expect(location).not.toMatch(/^\/\/|^https?:/);
    expect((await request.get('/')).status()).toBe(200);
  });
}
