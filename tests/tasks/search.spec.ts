import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { readdirSync, readFileSync } from 'node:fs';
import { fill } from '#search/view.ts';
import { budgets } from '../budgets.ts';
import { slugOf, type ReaderQuery } from '../search/visits.ts';
import { brotliBytes, dist } from '../site/pages.ts';
import { hold } from './hold.ts';
import { languages } from './languages.ts';

const queries = JSON.parse(
  readFileSync(new URL('../search/queries.json', import.meta.url), 'utf8'),
) as ReaderQuery[];

/** Of twenty Georgian and fifteen English queries, so many must be answered. */
const mustAnswer = { ka: 19, en: 14 };

const hits = (page: Page) => page.locator('[data-list] .hit a');
const status = (page: Page) => page.locator('[data-status]');
const wholeList = (page: Page) => page.locator('[data-list]:not([aria-busy])');

/** Types into the field of the search page and waits for the whole answer. */
async function ask(page: Page, query: string): Promise<string[]> {
  await page.getByRole('searchbox').last().fill(query);
  await expect(status(page)).toContainText(query);
  await expect(wholeList(page)).toBeAttached();
  return hits(page).evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
}

test('the script of the search keeps to its budget', () => {
  const [script] = readdirSync(`${dist}/_astro`).filter((name) =>
    name.startsWith('search.client.'),
  );
  const bytes = brotliBytes(readFileSync(`${dist}/_astro/${script ?? ''}`));
  expect(bytes).toBeLessThanOrEqual(budgets.search.script);
});

for (const { locale, words, root } of languages) {
  const word = locale === 'ka' ? 'ხარჯებისთვის' : 'costs';
  const article = `${root}articles/what-is-bpo/`;

  test(`T2 readers’ queries find the right page among the first three, ${locale}`, async ({
    page,
  }) => {
    test.slow();
    await page.goto(`${root}search/`);
    await page.getByRole('searchbox').last().focus();
    const own = queries.filter(({ lang }) => lang === locale);
    const missed: string[] = [];
    for (const { q, expect: right, within } of own) {
      const slugs = (await ask(page, q)).slice(0, within).map(slugOf);
      if (!slugs.some((slug) => right.includes(slug))) missed.push(`${q} → ${slugs.join(', ')}`);
    }
    expect(own.length - missed.length, missed.join('\n')).toBeGreaterThanOrEqual(
      mustAnswer[locale],
    );
  });

  test(`T2 a search goes from the header to a heading, and back to its results, ${locale}`, async ({
    page,
  }) => {
    await page.goto(`${root}search/?q=${word}`);
    await expect(hits(page).first()).toBeVisible();
    await expect(page.locator('mark').first()).toBeVisible();
    const link = page.locator('[data-list] .hit a[href*="/articles/"][href*="#"]').first();
    const target = new URL((await link.getAttribute('href')) ?? '', page.url());
    await link.click();
    await expect(page).toHaveURL(target.href);
    await expect(page.locator(target.hash)).toBeInViewport();
    await page.goBack();
    await expect(hits(page).first()).toBeVisible();
    await expect(page.getByRole('searchbox').last()).toHaveValue(word);
  });

  test(`the address keeps step with the query; back returns to the one before, ${locale}`, async ({
    page,
  }) => {
    await page.goto(`${root}search/`);
    const field = page.getByRole('searchbox').last();
    await field.fill('bpo');
    await expect(page).toHaveURL(/\?q=bpo$/);
    await field.press('Enter');
    await field.fill('sla');
    await expect(page).toHaveURL(/\?q=sla$/);
    await expect(status(page)).toContainText('sla');
    await page.goBack();
    await expect(field).toHaveValue('bpo');
    await expect(status(page)).toContainText('bpo');
  });

  test(`the dialog works by keyboard and gives the focus back, ${locale}`, async ({ page }) => {
    await page.goto(article);
    const header = page.getByRole('banner').getByRole('searchbox');
    await header.click();
    const dialog = page.getByRole('dialog', { name: words.search.dialog });
    const field = dialog.getByRole('combobox', { name: words.search.label });
    await expect(field).toBeFocused();
    await field.pressSequentially(word);
    const options = dialog.getByRole('option');
    await expect(options.first()).toBeVisible();
    await expect(field).toHaveAttribute('aria-expanded', 'true');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await expect(options.nth(1)).toHaveAttribute('aria-selected', 'true');
    await expect(field).toHaveAttribute(
      'aria-activedescendant',
      (await options.nth(1).getAttribute('id')) ?? '',
    );
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    await expect(field).not.toHaveAttribute('aria-activedescendant');
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await expect(header).toBeFocused();
  });

  test(`nothing typed is lost while the dialog opens, ${locale}`, async ({ page }) => {
    const release = await hold(page, '**/_astro/dialog.client*');
    await page.goto(`${root}about/`);
    const [first, rest] = [word.slice(0, 3), word.slice(3)];
    const field = page.locator('header').getByRole('searchbox');
    await field.focus();
    await page.keyboard.type(first);
    await expect(field).toHaveValue(first);
    release();
    const box = page.getByRole('combobox');
    await expect(box).toBeFocused();
    await page.keyboard.type(rest);
    await expect(box).toHaveValue(word);
    // Opened again, the question of last time is there to be replaced.
    await page.keyboard.press('Escape');
    await page.keyboard.press('ControlOrMeta+K');
    await expect(box).toBeFocused();
    await page.keyboard.type('BPO');
    await expect(box).toHaveValue('BPO');
  });

  test(`Enter opens the chosen result, or all results, ${locale}`, async ({ page }) => {
    await page.goto(article);
    await page.keyboard.press('/');
    const field = page.getByRole('combobox');
    await field.fill(word);
    await expect(page.getByRole('option').first()).toBeVisible();
    await page.keyboard.press('ArrowDown');
    const target = await page.getByRole('option').first().getAttribute('href');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(new URL(target ?? '', page.url()).href);
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox').fill(word);
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(new RegExp(`${root}search/\\?q=`));
  });

  test(`the key „/“ can be switched off, ${locale}`, async ({ page }) => {
    await page.goto(article);
    await page.keyboard.press('/');
    await page.getByRole('checkbox', { name: words.search.slash }).uncheck();
    await page.keyboard.press('Escape');
    await page.keyboard.press('/');
    await page.reload();
    await page.keyboard.press('/');
    await expect(page.getByRole('dialog')).toBeHidden();
    await page.keyboard.press('Control+k');
    await expect(page.getByRole('dialog')).toBeVisible();
  });

  test(`an article loads nothing of the search before it is touched, ${locale}`, async ({
    page,
  }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(article);
    await page.waitForLoadState('networkidle');
    expect(asked.filter((path) => /pagefind|search|dialog/.test(path))).toEqual([]);
    await page.getByRole('banner').getByRole('searchbox').hover();
    await expect.poll(() => asked.some((path) => path.endsWith('.pf_meta'))).toBe(true);
  });

  test(`a page that comes with a query asks for every file at once, and once, ${locale}`, async ({
    page,
  }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    let late = true;
    await page.route(/wasm/, async (route) => {
      await expect.poll(() => asked.some((path) => path.endsWith('.pf_index'))).toBe(true);
      late = false;
      await route.continue();
    });
    await page.goto(`${root}search/?q=${word}`);
    await expect(hits(page).first()).toBeVisible();
    await expect(status(page)).toContainText(word);
    await expect(wholeList(page)).toBeVisible();
    expect(late, 'the chunk waited for the program').toBe(false);
    expect(asked.filter((path, index) => asked.indexOf(path) !== index)).toEqual([]);
  });

  test(`a slip is understood, and it is said, ${locale}`, async ({ page }) => {
    const [typed, shown] = locale === 'ka' ? ['დამკვთი', 'დამკვეთი'] : ['hiden', 'hidden'];
    await page.goto(`${root}search/?q=${typed}`);
    await expect(status(page)).toContainText(fill(words.search.answer.instead, { typed, shown }));
    await expect(hits(page).first()).toBeVisible();
  });

  test(`nothing found is said in words, with similar words and the articles, ${locale}`, async ({
    page,
  }) => {
    const [none, similar] = locale === 'ka' ? ['ბუღამტლია', 'ბუღალტ'] : ['outzzurcingly', 'out'];
    await page.goto(`${root}search/?q=${none}`);
    await expect(status(page)).toContainText(fill(words.search.answer.none, { query: none }));
    await expect(page.locator('[data-all] a').first()).toBeVisible();
    const link = page.locator('[data-help] a', { hasText: similar }).first();
    await link.click();
    await expect(hits(page).first()).toBeVisible();
  });

  test(`space, markup, emoji and ten thousand letters are safe, ${locale}`, async ({ page }) => {
    const messages: string[] = [];
    page.on('console', (message) => messages.push(message.text()));
    page.on('pageerror', (error) => messages.push(error.message));
    await page.goto(`${root}search/`);
    const field = page.getByRole('searchbox').last();
    for (const text of [
      '   ',
      '🙂',
      '<img src=x onerror=alert(1)>',
      '"><script>',
      `${word} `.repeat(800),
    ]) {
      await field.fill(text);
      await field.press('Enter');
    }
    await expect(hits(page).first()).toBeVisible();
    expect((await page.locator('main img, main script:not([type])').count()) <= 1).toBe(true);
    await field.fill('   ');
    await expect(status(page)).toBeEmpty();
    expect(messages).toEqual([]);
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    test(`results and dialog have no accessibility violation, ${locale}, ${colorScheme}`, async ({
      page,
    }) => {
      test.slow();
      await page.emulateMedia({ colorScheme });
      for (const width of [320, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        await page.goto(`${root}search/?q=${word}`);
        await expect(hits(page).first()).toBeVisible();
        expect((await new AxeBuilder({ page }).setLegacyMode().analyze()).violations).toEqual([]);
        await page.goto(article);
        await page.keyboard.press('/');
        await page.getByRole('combobox').fill(word);
        await expect(page.getByRole('option').first()).toBeVisible();
        await page.keyboard.press('ArrowDown');
        expect((await new AxeBuilder({ page }).setLegacyMode().analyze()).violations).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(
          true,
        );
      }
    });
  }

  test.describe(`without script, ${locale}`, () => {
    test.use({ javaScriptEnabled: false });

    test('the header’s form leads to a page that says why it lists all articles', async ({
      page,
    }) => {
      await page.goto(article);
      const header = page.getByRole('banner').getByRole('searchbox');
      await header.fill(word);
      await header.press('Enter');
      await expect(page).toHaveURL(new RegExp(`${root}search/\\?q=`));
      await expect(page.getByText(words.search.noScript)).toBeVisible();
      await expect(page.locator('[data-all] a').first()).toBeVisible();
    });
  });
}
