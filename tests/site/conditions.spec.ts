import { expect, test, type Page } from '@playwright/test';
import { words } from './words.ts';
import { samples } from './pages.ts';
import { watchShift } from './shift.ts';

const listed = samples.filter(({ type }) => type !== 'notFound');

for (const { path, locale, type } of listed) {
  const { site } = words[locale];

  test(`${path} by keyboard: skip link first, focus seen and never covered`, async ({ page }) => {
    await page.goto(path);
    await page.keyboard.press('Tab');
    await expect(page.getByRole('link', { name: site.skip })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.locator('main')).toBeFocused();
    await page.goto(path);
    for (let step = 0; step < 40; step++) {
      await page.keyboard.press('Tab');
      const state = await focusState(page);
      if (!state) break;
      expect(state.outline, `${state.what}: no visible focus`).toBe(true);
      expect(state.covered, `${state.what}: covered by ${state.by}`).toBe(false);
    }
  });

  test(`${path} has one main heading, no skipped level, and named landmarks`, async ({ page }) => {
    await page.goto(path);
    const levels = await page
      .locator('h1, h2, h3, h4')
      .evaluateAll((all) => all.map((h) => Number(h.tagName[1])));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    levels.forEach((level, index) =>
      expect(level, `heading ${index + 1} of ${levels.join()}`).toBeLessThanOrEqual(
        (levels[index - 1] ?? 0) + 1,
      ),
    );
    for (const role of ['banner', 'main', 'contentinfo'] as const)
      await expect(page.getByRole(role)).toHaveCount(1);
    await expect(page.getByRole('search').first()).toBeAttached();
  });

  test(`${path} has accessible names in its language`, async ({ page }) => {
    await page.goto(path);
    const other = locale === 'ka' ? /[a-z]{3}/i : /[ა-ჰ]/;
    const names = await page.evaluate(() =>
      [...document.querySelectorAll('[aria-label], [title], [placeholder], [alt]')]
        .filter((element) => !element.closest('[lang]:not(html)'))
        .flatMap((element) =>
          ['aria-label', 'title', 'placeholder', 'alt'].map(
            (name) => element.getAttribute(name) ?? '',
          ),
        ),
    );
    // Names and abbreviations stay Latin in Georgian.
    const foreign = names.filter(
      (name) => name && other.test(name) && (locale === 'en' || !/[ა-ჰ]/.test(name)),
    );
    expect(foreign).toEqual([]);
  });

  test(`${path} survives forced colours and asks for no motion`, async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
    await page.goto(path);
    const state = await page.evaluate(() => ({
      scroll: getComputedStyle(document.documentElement).scrollBehavior,
      moving: document.getAnimations().length,
      texts: [...document.querySelectorAll('svg text')].filter((text) => {
        const { fill } = getComputedStyle(text);
        return fill === getComputedStyle(document.body).backgroundColor;
      }).length,
    }));
    expect(state).toEqual({ scroll: 'auto', moving: 0, texts: 0 });
  });

  test(`${path} has targets that a thumb can hit`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(path);
    const small = await page.evaluate(() =>
      [
        ...document.querySelectorAll<HTMLElement>(
          'button, select, summary, nav a, input:not([type=radio], [type=range], [type=checkbox])',
        ),
      ]
        .filter((element) => element.checkVisibility())
        .map((element) => ({
          name: (element.textContent || element.ariaLabel || '').trim().slice(0, 40),
          box: element.getBoundingClientRect(),
        }))
        .filter(({ box }) => box.height < 24 || box.width < 24)
        .map(({ name, box }) => `${name} ${Math.round(box.width)}×${Math.round(box.height)}`),
    );
    expect(small).toEqual([]);
  });

  test(`${path} does not move while it settles`, async ({ page }) => {
    const shift = await watchShift(page);
    await page.goto(path, { waitUntil: 'networkidle' });
    await page.waitForTimeout(300);
    expect(await shift()).toBe(0);
  });

  if (type === 'article' || type === 'glossary' || type === 'estimator') {
    test(`${path} prints its text, its sources and its address, and no navigation`, async ({
      page,
    }) => {
      await page.goto(path);
      await page.emulateMedia({ media: 'print' });
      await expect(page.locator('.site-header nav')).toBeHidden();
      await expect(page.locator('h1')).toBeVisible();
      await expect(page.locator('.print-address')).toBeVisible();
      await expect(page.locator('.print-address')).toContainText(path);
      if (type === 'article') {
        await expect(page.locator('.notes li').first()).toBeVisible();
        await expect(page.locator('.quiz details p').first()).toBeVisible();
      }
      expect((await page.pdf({ format: 'A4' })).byteLength).toBeGreaterThan(10_000);
    });
  }
}

/** What has the focus, whether one sees that, and what lies over it; nothing at the end of the page. */
async function focusState(page: Page) {
  return page.evaluate(() => {
    const element = document.activeElement as HTMLElement | null;
    if (!element || element === document.body) return null;
    const box = element.getBoundingClientRect();
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    const [x, y] = [box.left + Math.min(box.width / 2, 8), box.top + Math.min(box.height / 2, 8)];
    const top = document.elementFromPoint(x, y);
    const seen = !top || element.contains(top) || top.contains(element);
    return {
      what: `${element.tagName} ${element.textContent.trim().slice(0, 30)}`,
      outline: outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2,
      covered: !seen,
      by: top?.tagName ?? '',
    };
  });
}
