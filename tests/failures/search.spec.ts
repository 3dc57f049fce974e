import { expect, test, type Page, type Route } from '@playwright/test';
import { languages } from '../tasks/languages.ts';

/** Every kind of file that a search needs, and a query that needs it. */
const files = [
  { kind: 'module', pattern: /\/pagefind\.js/ },
  { kind: 'entry', pattern: /pagefind-entry\.json/ },
  { kind: 'meta', pattern: /\.pf_meta$/ },
  { kind: 'program', pattern: /wasm\.\w+\.pagefind$/ },
  { kind: 'chunk of the index', pattern: /\.pf_index$/ },
  { kind: 'page of the index', pattern: /\.pf_fragment$/ },
  { kind: 'list of words', pattern: /words\.\w+\.txt$/, slip: true },
  { kind: 'list of terms', pattern: /terms\.\w+\.txt$/, slip: true },
  { kind: 'program for slips', pattern: /looser\.[\w-]+\.js$/, slip: true },
] as const;

const failures: Readonly<Record<string, (route: Route) => Promise<void>>> = {
  'does not arrive': (route) => route.abort(),
  'is missing': (route) =>
    route.fulfill({ status: 404, contentType: 'text/html', body: '<h1>404</h1>' }),
};

const hits = (page: Page) => page.locator('[data-list] .hit a');
const status = (page: Page) => page.locator('[data-status]');
const wholeList = (page: Page) => page.locator('[data-list]:not([aria-busy])');

for (const { locale, words, root } of languages) {
  const right = locale === 'ka' ? 'ხარჯებისთვის' : 'costs';
  const slip = locale === 'ka' ? 'დამკვთი' : 'hiden';

  for (const file of files) {
    const query = 'slip' in file ? slip : right;
    const path = `${root}search/?q=${query}`;

    for (const [what, fail] of Object.entries(failures)) {
      test(`the ${file.kind} ${what}: a message, the articles, another try; then results, ${locale}`, async ({
        page,
      }) => {
        await page.route(file.pattern, fail);
        await page.goto(path);
        await expect(status(page)).toHaveText(words.search.answer.error);
        await expect(page.locator('[data-all] a').first()).toBeVisible();
        await expect(hits(page)).toHaveCount(0);
        await page.unroute(file.pattern);
        await page.getByRole('button', { name: words.search.answer.retry }).click();
        await expect(hits(page).first()).toBeVisible();
        await expect(status(page)).toContainText(query);
        await expect(wholeList(page)).toBeVisible();
        await expect(page.getByRole('button', { name: words.search.answer.retry })).toHaveCount(0);
      });
    }

    test(`the ${file.kind} comes three seconds late: the page says that it is searching, ${locale}`, async ({
      page,
    }) => {
      await page.route(file.pattern, async (route) => {
        await new Promise((resolve) => setTimeout(resolve, 3000));
        await route.continue().catch(() => undefined);
      });
      await page.goto(path);
      await expect(status(page)).toHaveText(words.search.answer.busy);
      await expect(status(page)).toContainText(query, { timeout: 20_000 });
      await expect(wholeList(page)).toBeVisible({ timeout: 20_000 });
      await expect(hits(page).first()).toBeVisible();
    });
  }

  test(`the page’s own script does not arrive: a message and the articles, ${locale}`, async ({
    page,
  }) => {
    await page.route(/search\.client/, (route) => route.abort());
    await page.goto(`${root}search/?q=${right}`);
    await expect(status(page)).toHaveText(words.search.answer.error);
    await expect(page.locator('[data-all] a').first()).toBeVisible();
  });

  test(`no script file arrives: the articles, after a while, ${locale}`, async ({ page }) => {
    await page.route(/_astro\/.*\.js$/, (route) => route.abort());
    await page.goto(`${root}search/?q=${right}`);
    await expect(page.locator('[data-all] a').first()).toBeVisible({ timeout: 10_000 });
  });

  test(`nothing fails: results without a word of trouble, ${locale}`, async ({ page }) => {
    for (const query of [right, slip]) {
      await page.goto(`${root}search/?q=${query}`);
      await expect(hits(page).first()).toBeVisible();
      await expect(status(page)).toContainText(query);
      await expect(wholeList(page)).toBeVisible();
      await expect(page.getByRole('button', { name: words.search.answer.retry })).toHaveCount(0);
    }
  });

  test(`one chunk of several is lost: no answer that is only half true, ${locale}`, async ({
    page,
  }) => {
    let seen = 0;
    await page.route(/\.pf_index$/, (route) => (seen++ === 0 ? route.continue() : route.abort()));
    const query = locale === 'ka' ? 'აუთსორსინგი ხარჯი წლები' : 'agent outsourcing years';
    await page.goto(`${root}search/?q=${query}`);
    await expect(status(page)).toHaveText(words.search.answer.error);
  });

  test(`only the last query is answered, ${locale}`, async ({ page }) => {
    await page.goto(`${root}search/`);
    const field = page.getByRole('searchbox').last();
    await field.focus();
    await page.route(/\.pf_fragment$/, async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 600));
      await route.continue();
    });
    await field.fill(right);
    await page.waitForTimeout(200);
    await field.fill('sla');
    await expect(status(page)).toContainText('sla');
    await page.waitForTimeout(1500);
    await expect(status(page)).toContainText('sla');
    await expect(status(page)).not.toContainText(right);
  });

  test(`the dialog says that the search did not load, and tries again, ${locale}`, async ({
    page,
  }) => {
    await page.route(/\.pf_index$/, (route) => route.abort());
    await page.goto(`${root}articles/what-is-bpo/`);
    await page.keyboard.press('/');
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('combobox').fill(right);
    await expect(dialog.getByRole('status')).toHaveText(words.search.answer.error);
    await expect(dialog.getByRole('link', { name: words.search.allArticles })).toBeVisible();
    await page.unroute(/\.pf_index$/);
    await dialog.getByRole('button', { name: words.search.answer.retry }).click();
    await expect(dialog.getByRole('option').first()).toBeVisible();
  });

  test(`the dialog’s own script does not arrive: the form leads to the search page, ${locale}`, async ({
    page,
  }) => {
    await page.route(/dialog\.client/, (route) => route.abort());
    await page.goto(`${root}articles/what-is-bpo/`);
    const header = page.getByRole('banner').getByRole('searchbox');
    await header.click();
    await header.fill(right);
    await header.press('Enter');
    await expect(page).toHaveURL(new RegExp(`${root}search/\\?q=`));
    await expect(hits(page).first()).toBeVisible();
  });
}
