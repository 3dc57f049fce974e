import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { load } from 'js-yaml';
import type { Tree } from '#decision/schema.ts';
import { languages } from './languages.ts';

const tree = load(
  readFileSync(new URL('../../content/decision/tree.yaml', import.meta.url), 'utf8'),
) as Tree;

/** The way that ends in „hand it over“, and the letters of it. */
const onward = tree.questions.map(({ stopsOn }) => (stopsOn === 'no' ? 'yes' : 'no'));
const letters = onward.map((answer) => answer.charAt(0)).join('');
const { stopsOn: firstStop, stop: firstVerdict } = tree.questions[0]!;
const stopLetter = firstStop.charAt(0);

for (const { locale, words, root } of languages) {
  const path = `${root}tools/should-i-outsource/`;
  const question = (page: Page, index: number) =>
    page.locator('.decision').getByRole('heading', { name: tree.questions[index]!.ask[locale] });
  const option = (page: Page, index: number, answer: 'yes' | 'no') =>
    page.locator(
      `details[name="answer-${tree.questions[index]!.id}"][data-answer=${answer}] > summary`,
    );
  const verdict = (page: Page, text: string) =>
    page.locator('.decision').getByRole('heading', { name: text });

  test.describe(`without script, ${locale}`, () => {
    test.use({ javaScriptEnabled: false });

    test(`T5 six answers lead to an end, with next steps, ${locale}`, async ({ page }) => {
      await page.goto(path);
      for (const [index, answer] of onward.entries()) {
        await expect(question(page, index)).toBeVisible();
        await option(page, index, answer).click();
      }
      await expect(verdict(page, tree.end.verdict[locale])).toBeVisible();
      const link = page.getByRole('link', { name: tree.end.next[0]!.say[locale] });
      await link.click();
      await expect(page).toHaveURL(new RegExp(`${root}${tree.end.next[0]!.to.slice(1)}$`));
    });
  });

  for (const [index, { id, stopsOn, stop }] of tree.questions.entries()) {
    test(`T5 „${id}“ can stop, says why, and asks nothing more, ${locale}`, async ({ page }) => {
      await page.goto(`${path}#a=${letters.slice(0, index)}`);
      await option(page, index, stopsOn).click();
      const box = page.locator('.decision .box').filter({ visible: true });
      await expect(box).toHaveCount(1);
      await expect(box).toContainText(stop.verdict[locale]);
      await expect(box.getByRole('link')).toHaveCount(stop.next.length + (stop.facts?.length ?? 0));
      await expect(page.locator('.decision h2').filter({ visible: true })).toHaveCount(index + 1);
    });
  }

  test(`T5 the answers stand in the address, survive it and the language, ${locale}`, async ({
    page,
  }) => {
    await page.goto(path);
    await option(page, 0, onward[0]!).click();
    await option(page, 1, onward[1]!).click();
    await expect(page).toHaveURL(new RegExp(`#a=${letters.slice(0, 2)}$`));
    await page.reload();
    await expect(question(page, 2)).toBeVisible();
    await page.locator('[data-language-link]').click();
    const other = locale === 'ka' ? 'en' : 'ka';
    await expect(
      page.locator('.decision').getByRole('heading', { name: tree.questions[2]!.ask[other] }),
    ).toBeVisible();
  });

  test(`T5 another address in the same page brings its answers, ${locale}`, async ({ page }) => {
    await page.goto(`${path}#a=${letters.slice(0, 3)}`);
    await expect(question(page, 3)).toBeVisible();
    await page.goto(`${path}#a=${letters.slice(0, 1)}`);
    await expect(question(page, 1)).toBeVisible();
    await expect(question(page, 2)).toBeHidden();
    await page.goto(`${path}#all`);
    await expect(question(page, 1)).toBeVisible();
  });

  test(`T5 an answer can be changed, by keyboard too, ${locale}`, async ({ page }) => {
    await page.goto(`${path}#a=${letters.slice(0, 2)}`);
    await expect(option(page, 0, firstStop)).toBeHidden();
    await option(page, 0, onward[0]!).focus();
    await page.keyboard.press('Enter');
    await expect(question(page, 1)).toBeHidden();
    await expect(page).toHaveURL(new RegExp(`${path}$`));
    await option(page, 0, firstStop).focus();
    await page.keyboard.press('Enter');
    await expect(verdict(page, firstVerdict.verdict[locale])).toBeVisible();
    await expect(page).toHaveURL(new RegExp(`#a=${stopLetter}$`));
  });

  test(`T5 what is printed: the answers, or without any the six questions, ${locale}`, async ({
    page,
  }) => {
    const all = page.getByRole('heading', { name: words.decision.allHeading });
    await page.goto(path);
    await expect(page.getByRole('button', { name: words.decision.print })).toBeHidden();
    await page.emulateMedia({ media: 'print' });
    await expect(all).toBeVisible();
    await expect(question(page, 0)).toBeHidden();
    await page.emulateMedia({ media: 'screen' });
    await option(page, 0, firstStop).click();
    await expect(page.getByRole('button', { name: words.decision.print })).toBeVisible();
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByText(words.decision.subject)).toBeVisible();
    await expect(option(page, 0, firstStop)).toBeVisible();
    await expect(option(page, 0, onward[0]!)).toBeHidden();
    await expect(verdict(page, firstVerdict.verdict[locale])).toBeVisible();
    await expect(question(page, 1)).toBeHidden();
    await expect(all).toBeHidden();
  });

  test(`T5 the button prints, ${locale}`, async ({ page }) => {
    await page.addInitScript(() => {
      window.print = () => document.documentElement.setAttribute('data-printed', '');
    });
    await page.goto(`${path}#a=${stopLetter}`);
    await page.getByRole('button', { name: words.decision.print }).click();
    await expect(page.locator('html[data-printed]')).toBeAttached();
  });

  test(`T5 a link to a later question opens the way to it, ${locale}`, async ({ page }) => {
    await page.goto(`${path}#${tree.questions[3]!.id}`);
    await expect(question(page, 3)).toBeInViewport();
    await expect(page).toHaveURL(new RegExp(`#a=${letters.slice(0, 3)}$`));
  });

  for (const [what, text, kept] of [
    ['is nonsense', 'xyz', ''],
    ['goes on behind a stop', `${stopLetter}yyyyyy`, `#a=${stopLetter}`],
    ['is not text', '%00%ff', ''],
  ] as const) {
    test(`an address that ${what} does no harm, ${locale}`, async ({ page }) => {
      const messages: string[] = [];
      page.on('console', (message) => messages.push(message.text()));
      page.on('pageerror', (error) => messages.push(error.message));
      await page.goto(`${path}#a=${text}`);
      await expect(question(page, 0)).toBeVisible();
      await expect(page).toHaveURL(new RegExp(`${path}${kept}$`));
      expect(messages).toEqual([]);
    });
  }
}
