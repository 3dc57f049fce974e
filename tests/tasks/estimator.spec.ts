import { expect, test, type Page } from '@playwright/test';
import { assessFully } from '#estimator/assessment.ts';
import { presets, type Choice } from '#estimator/inputs.ts';
import { page as told } from '#estimator/page.ts';
import { decodeLink } from '#estimator/share-link.ts';
import { templatesOf } from '#estimator/templates.ts';
import type { Locale } from '#i18n/locales.ts';
import { hold } from './hold.ts';
import { languages } from './languages.ts';

/** What the page must say for a state, as plain text. */
function answer(locale: Locale, link: string): string {
  const choice: Choice = {
    currency: locale === 'ka' ? 'GEL' : 'EUR',
    model: 'onshore',
    contract: 'banded',
  };
  const state = decodeLink(link) ?? { choice, inputs: presets(choice) };
  const a = assessFully(state.choice, state.inputs);
  const { places } = told({ a, locale, templates: templatesOf(locale) });
  return places.sentence.replace(/<[^>]+>/g, '');
}

/** Texts with every kind of space as one. */
const plain = (text: string) => text.replace(/\s+/g, ' ').trim();

async function expectAnswer(page: Page, text: string): Promise<void> {
  await expect
    .poll(async () => plain((await page.locator('#est-sentence').textContent()) ?? ''))
    .toBe(plain(text));
}

/** Opens the page while its scripts are held back; the answer lets them go. */
async function openBeforeScript(page: Page, address: string): Promise<() => void> {
  const release = await hold(page, '**/_astro/*.js');
  await page.goto(address, { waitUntil: 'commit' });
  await page.locator('#est-link').waitFor({ state: 'attached' });
  return release;
}

/** Opens the page and gathers what goes wrong on it. */
async function open(page: Page, address: string): Promise<string[]> {
  const problems: string[] = [];
  page.on('console', (message) => problems.push(message.text()));
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('dialog', (dialog) => {
    problems.push(`dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
  await page.goto(address);
  return problems;
}

const states: [name: string, link: string, bold: 0 | 1][] = [
  ['a gain', '#v=1&cu=gel&mo=on&ct=band&n=12', 1],
  ['a loss, never ahead', '#v=1&cu=gel&mo=on&ct=band&p=3200', 1],
  ['gain lost again', '#v=1&cu=gel&mo=on&ct=band&p=2100&g=0.02&c=0.12&y=84', 1],
  ['ahead from the start', '#v=1&cu=gel&mo=on&ct=band&p=1500&r0=0&se=0&kt=0&pr=0&sv=0&st=0', 1],
  ['no price pays', '#v=1&cu=gel&mo=on&ct=band&sv=24&y=12', 1],
  ['nobody', '#v=1&cu=gel&mo=on&ct=band&n=0', 0],
  ['a price per hour', '#v=1&cu=usd&mo=off&ct=band&n=25&s=4166.67&p=14&pu=hour', 1],
  ['a price per unit', '#v=1&cu=gel&mo=on&ct=unit&p=2.3&vs=0.5&pu=unit', 1],
  ['thirty months', '#v=1&cu=eur&mo=near&ct=band&y=30', 1],
  ['nothing at stake', '#v=1&cu=gel&mo=on&ct=band&s=0&p=0', 1],
];

const hostile: [name: string, fragment: string][] = [
  ['markup in a value', '#v=1&p=<img src=x onerror=alert(1)>'],
  ['markup in a key', '#v=1&<svg onload=alert(1)>=1'],
  ['script in a key, encoded', '#v=1&%3Cscript%3Ealert(1)%3C/script%3E=1'],
  ['not a number', '#v=1&n=NaN&s=NaN&p=NaN'],
  ['infinite', '#v=1&n=Infinity&p=-Infinity'],
  ['too large for a double', '#v=1&s=1e999&p=1e999'],
  ['the smallest double', '#v=1&s=5e-324'],
  [
    'everything at its highest',
    '#v=1&n=100000&s=10000000&p=100000000&h=24&a=3&w=3&g=3&c=3&fx=3&y=84',
  ],
  ['prices that fall by half', '#v=1&g=-0.5&c=-0.5&fx=-0.5&y=84'],
  ['the widest swing', '#v=1&ct=fix&vs=0.9'],
  ['a swing beyond it', '#v=1&vs=0.95'],
  ['half a month', '#v=1&rm=2.5&y=12.5'],
  ['no months', '#v=1&y=0'],
  ['empty values', '#v=1&n=&s=&p='],
  ['keys without values', '#v=1&n&s&p'],
  ['prototype names', '#v=1&__proto__=1&constructor=1&toString=1&cu=constructor'],
  ['an unknown model', '#v=1&mo=moon&ct=sun&cu=btc&pu=kg'],
  ['version nought', '#v=0&n=5'],
  ['a version of a thousand digits', `#v=${'9'.repeat(1000)}&n=5`],
  ['two hundred thousand signs', `#v=1&${'zz=1&'.repeat(40_000)}n=5`],
  ['broken percent signs', '#v=1&n=%&p=%E0%A4%A'],
  ['control signs', '#v=1&n=1%00&\u202e=1'],
];

for (const { locale, words, root } of languages) {
  const address = `${root}tools/savings-estimator/`;
  const say = words.estimator;
  const field = (page: Page, name: keyof typeof say.fields) =>
    page.getByLabel(say.fields[name].label, { exact: true });

  test.describe(`T4 estimate savings, ${locale}`, () => {
    test('five fields give an honest sentence, pictures and tables', async ({ page }) => {
      const problems = await open(page, address);
      await expectAnswer(page, answer(locale, ''));
      await field(page, 'people').fill('12');
      await field(page, 'monthlyPay').fill(locale === 'ka' ? '1 900,5' : '1,900.5');
      await page.getByLabel(say.currency, { exact: true }).selectOption('GEL');
      await field(page, 'quote').fill('2150');
      await page.getByRole('radio', { name: say.labels.nearshore }).check();
      await page.getByRole('radio', { name: '40%' }).check();
      const link = '#v=1&cu=gel&mo=near&ct=band&n=12&s=1900.5&p=2150&vs=0.4';
      await expectAnswer(page, answer(locale, link));
      await expect(page).toHaveURL(address + link);
      await expect(page.locator('.est-chart .est-hatch')).toHaveCount(1);
      await expect(page.locator('#est-positionTable tr')).toHaveCount(37);
      await expect(page.locator('#est-effects .est-span')).not.toHaveCount(0);
      expect(await page.locator('.estimator').innerText()).not.toMatch(
        /NaN|undefined|Infinity|\{\{|…/,
      );
      expect(problems).toEqual([]);
    });

    test('the keyboard is enough', async ({ page }) => {
      await open(page, address);
      await field(page, 'people').focus();
      await page.keyboard.press('ControlOrMeta+A');
      await page.keyboard.type('20');
      await page.keyboard.press('Tab');
      await page.keyboard.press('ControlOrMeta+A');
      await page.keyboard.type('1500');
      for (let step = 0; step < 12; step++) {
        await page.keyboard.press('Tab');
        if (await page.evaluate(() => document.activeElement?.id === 'est-quote')) break;
      }
      await page.keyboard.press('ControlOrMeta+A');
      await page.keyboard.type('1700');
      for (let step = 0; step < 12; step++) {
        await page.keyboard.press('Tab');
        if (
          await page.evaluate(() => (document.activeElement as HTMLInputElement).name === 'model')
        )
          break;
      }
      await page.keyboard.press('ArrowDown');
      const cu = locale === 'ka' ? 'gel' : 'eur';
      await expectAnswer(page, answer(locale, `#v=1&cu=${cu}&mo=near&ct=band&n=20&s=1500&p=1700`));
      await page.getByLabel(say.readMonth).focus();
      await page.keyboard.press('Home');
      await expect(page.locator('#est-reading')).toContainText(say.live.startName);
      await page.getByText(say.assumptions, { exact: true }).focus();
      await page.locator('.est-assumptions summary').focus();
      await page.keyboard.press('Enter');
      await expect(field(page, 'discountRate')).toBeVisible();
    });

    test('the slider reads a month of the untouched example', async ({ page }) => {
      await open(page, address);
      await page.getByLabel(say.readMonth).focus();
      await page.keyboard.press('Home');
      const reading = page.locator('#est-reading');
      await expect(reading).toContainText(say.live.startName);
      expect(await reading.textContent()).not.toMatch(/…|NaN/);
      await expect(page.getByLabel(say.readMonth)).toHaveAttribute(
        'aria-valuetext',
        (await reading.textContent()) ?? '',
      );
      await expectAnswer(page, answer(locale, ''));
    });

    test('the live region speaks once, when all is there', async ({ page }) => {
      await open(page, address);
      await field(page, 'people').focus();
      await page.evaluate(() => {
        const spoken: string[] = [];
        const region = document.querySelector('#est-sentence')!;
        new MutationObserver(() => spoken.push(region.textContent)).observe(region, {
          childList: true,
        });
        Object.assign(window, { spoken });
      });
      await field(page, 'people').fill('14');
      await expect(page).toHaveURL(/n=14/);
      const spoken = await page.evaluate(() => (window as unknown as { spoken: string[] }).spoken);
      expect(spoken).toHaveLength(1);
      expect(spoken[0]).not.toContain(say.live.working);
    });

    test('every state has its own sentence', async ({ page }) => {
      const problems = await open(page, address);
      for (const [name, link, bold] of states) {
        await test.step(name, async () => {
          await page.goto('about:blank');
          await page.goto(address + link);
          await expectAnswer(page, answer(locale, link));
          await expect(page.locator('#est-sentence strong')).toHaveCount(bold);
          const text = await page.locator('.estimator').innerText();
          expect(text).not.toMatch(/NaN|undefined|Infinity|\{\{/);
        });
      }
      expect(problems).toEqual([]);
    });

    test('unusual growth is computed and called so, and high savings are questioned', async ({
      page,
    }) => {
      await open(page, `${address}#v=1&cu=gel&mo=on&ct=band&p=1000&g=0.6&c=0.6`);
      await expect(page.locator('#est-notes')).toContainText(say.live.unusual);
      await expect(page.locator('#est-notes')).toContainText('10–39%');
    });

    test('hostile addresses: no nonsense, no markup, and the page goes on working', async ({
      page,
    }) => {
      test.slow();
      const problems = await open(page, address);
      for (const [name, fragment] of hostile) {
        await test.step(name, async () => {
          await page.goto('about:blank');
          await page.goto(address + fragment);
          const estimator = page.locator('.estimator:not(.est-drawing)');
          await expect(estimator).toHaveAttribute('data-live', '');
          await page.waitForTimeout(100);
          await expect(estimator).toHaveCount(1);
          expect(await estimator.innerText()).not.toMatch(/NaN|undefined|Infinity|\{\{/);
          const alien = estimator.locator('img, [onload], script:not([type])');
          await expect(alien).toHaveCount(0);
          // The form itself refuses the widest swing, which a link may hold.
          if ((await page.locator('#est-volumeSwing').inputValue()) === '90') return;
          await field(page, 'people').fill('15');
          await expect(page).toHaveURL(/n=15/);
        });
      }
      expect(problems).toEqual([]);
    });

    test('a link with parts that cannot be read says so, and so does one of a newer version', async ({
      page,
    }) => {
      await open(page, `${address}#v=2&cu=gel&n=12&zz=7&mo=moon`);
      await expect(page.locator('#est-notes')).toContainText('mo, zz');
      await expect(page.locator('#est-notes')).toContainText(say.live.newer);
      await expect(field(page, 'people')).toHaveValue('12');
    });

    test('a field that cannot be read keeps the last valid result, marked', async ({ page }) => {
      await open(page, address);
      const before = answer(locale, '');
      for (const wrong of ['', 'abc', '-1', '100001']) {
        await field(page, 'people').fill(wrong);
        await expect(page.locator('#est-stale')).toContainText(say.fields.people.label);
        await expect(field(page, 'people')).toHaveAttribute('aria-invalid');
        await expect(page.locator('#est-people-error')).not.toBeEmpty();
        await expectAnswer(page, before);
      }
      await field(page, 'people').fill('11');
      await expect(page.locator('#est-stale')).toBeEmpty();
      await expect(page).toHaveURL(/n=11/);
    });

    test('presets follow until they are edited; a group can be put back', async ({ page }) => {
      await open(page, address);
      await page.locator('.est-assumptions summary').click();
      await expect(field(page, 'governance')).toHaveValue('4');
      await field(page, 'travel').fill('7');
      const besides = say.live.preset.replace('{{value}}', '').trim();
      await expect(page.locator('#est-travel-echo')).toContainText(besides);
      await page.getByRole('radio', { name: say.labels.offshore }).check();
      await expect(field(page, 'governance')).toHaveValue('8');
      await expect(field(page, 'travel')).toHaveValue('7');
      const group = say.groups.provider;
      await page.getByRole('button', { name: say.resetName.replace('{{group}}', group) }).click();
      await expect(field(page, 'travel')).toHaveValue('2');
      await expect(page).toHaveURL(/mo=off&ct=band$/);
    });

    test('another currency keeps typed money and says that nothing was converted', async ({
      page,
    }) => {
      await open(page, address);
      await field(page, 'quote').fill('2222');
      await page.getByLabel(say.currency, { exact: true }).selectOption('USD');
      await expect(field(page, 'quote')).toHaveValue('2222');
      await expect(field(page, 'monthlyPay')).toHaveValue('3570');
      await expect(page.locator('#est-notes')).toContainText(say.live.converted);
    });

    test('a currency chosen before the counting part arrives says the same', async ({ page }) => {
      const release = await hold(page, '**/_astro/estimator.client*');
      await page.goto(address);
      await field(page, 'quote').fill('2222');
      await page.getByLabel(say.currency, { exact: true }).selectOption('USD');
      release();
      await expect(field(page, 'monthlyPay')).toHaveValue('3570');
      await expect(page).toHaveURL(/cu=usd/);
      await expect(page.locator('#est-notes')).toContainText(say.live.converted);
    });

    test('a swing chosen before the counting part arrives outlives another currency', async ({
      page,
    }) => {
      const release = await hold(page, '**/_astro/estimator.client*');
      await page.goto(address);
      await page.getByRole('radio', { name: '40%' }).check();
      await page.getByLabel(say.currency, { exact: true }).selectOption('USD');
      release();
      await expectAnswer(page, answer(locale, '#v=1&cu=usd&mo=on&ct=band&vs=0.4'));
      await expect(page.getByRole('radio', { name: '40%' })).toBeChecked();
    });

    for (const name of [say.even, '40%', say.other]) {
      test(`the first touch of the page may be a swing: ${name}`, async ({ page }) => {
        await open(page, address);
        const swing = page.getByRole('radio', { name, exact: true });
        await swing.check();
        await field(page, 'people').fill('12');
        await expect(page).toHaveURL(/n=12/);
        await expect(swing).toBeChecked();
      });
    }

    test('“other” stays chosen under another model, and its field open', async ({ page }) => {
      await open(page, address);
      await page.getByRole('radio', { name: say.other }).check();
      await page.getByRole('radio', { name: say.labels.offshore }).check();
      await expect(page).toHaveURL(/mo=off/);
      await expect(page.getByRole('radio', { name: say.other })).toBeChecked();
      await expect(field(page, 'volumeSwing')).toBeVisible();
    });

    test('another price unit converts the example and asks for a typed quote again', async ({
      page,
    }) => {
      await open(page, address);
      await page.locator('.est-assumptions summary').click();
      const unit = page.getByLabel(say.fields.priceUnit.label, { exact: true });
      await unit.selectOption('hour');
      const hourly = { ka: '17,69', en: '38.46' }[locale];
      await expect(field(page, 'quote')).toHaveValue(hourly);
      // The default is a price for a month.
      const besides = say.live.preset.replace('{{value}}', '').trim();
      await expect(page.locator('#est-quote-echo')).not.toContainText(besides);
      await field(page, 'quote').fill('15');
      await unit.selectOption('unit');
      await expect(field(page, 'quote')).toHaveValue('');
      await expect(page.locator('#est-quote-error')).toHaveText(say.live.enterQuote);
      await expect(page.locator('#est-stale')).not.toBeEmpty();
      await field(page, 'quote').fill('2');
      await expect(page).toHaveURL(/p=2&pu=unit$/);
    });

    test('the language switch carries the state', async ({ page }) => {
      const other = locale === 'ka' ? 'en' : 'ka';
      await open(page, address);
      await field(page, 'people').fill('17');
      await expect(page).toHaveURL(/n=17/);
      await page.locator('[data-language-link]').click();
      await expect(page.locator('html')).toHaveAttribute('lang', other);
      await expect(page.locator('#est-people')).toHaveValue('17');
      const cu = locale === 'ka' ? 'gel' : 'eur';
      await expectAnswer(page, answer(other, `#v=1&cu=${cu}&mo=on&ct=band&n=17`));
    });

    test('a refused clipboard shows the link, selected', async ({ page }) => {
      await page.addInitScript(() => {
        Object.defineProperty(navigator, 'clipboard', {
          value: { writeText: () => Promise.reject(new Error('refused')) },
        });
      });
      await open(page, address);
      await page.getByRole('button', { name: say.copy }).click();
      await expect(page.locator('#est-copied')).toHaveText(say.live.copyRefused);
      const selected = await page.evaluate(
        () => getSelection()?.toString() || document.activeElement?.id,
      );
      expect(selected).toMatch(/#v=1|est-link/);
    });

    test('a clipboard that works gets the link, also while the range is still drawn', async ({
      page,
    }) => {
      await page.addInitScript(() => {
        Object.defineProperty(navigator, 'clipboard', {
          value: { writeText: (text: string) => Promise.resolve(Object.assign(window, { text })) },
        });
      });
      const copied = () => page.evaluate(() => (window as unknown as { text: string }).text);
      await open(page, `${address}#v=1&n=33`);
      await expect(page.locator('#est-people')).toHaveValue('33');
      await page.getByRole('button', { name: say.copy }).click();
      await expect(page.locator('#est-copied')).toHaveText(say.live.copied);
      expect(await copied()).toMatch(/#v=1&cu=\w+&mo=on&ct=band&n=33$/);
      await page.evaluate(() => {
        const people = document.querySelector<HTMLInputElement>('#est-people')!;
        people.value = '34';
        people.dispatchEvent(new Event('input', { bubbles: true }));
        document.querySelector<HTMLButtonElement>('[data-do="copy"]')!.click();
      });
      expect(await copied()).toMatch(/&n=34$/);
    });

    test('the table for spreadsheets has two decimals and a point', async ({ page }) => {
      await open(page, `${address}#v=1&cu=gel&mo=on&ct=band`);
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: say.csv }).click(),
      ]);
      const chunks: Buffer[] = [];
      for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
      const text = Buffer.concat(chunks).toString('utf8');
      expect(download.suggestedFilename()).toBe('savings-estimate.csv');
      expect(text).toContain(`"${say.labels.saving}",117900.62,`);
      expect(text).toContain('"36",117900.62,2921.62,141241.59');
      expect(text).toContain(`"${say.fields.people.label}","10"`);
    });

    test('fields that the browser filled in again are read on start', async ({ page }) => {
      const release = await openBeforeScript(page, address);
      await page.evaluate(
        () => ((document.querySelector('#est-people') as HTMLInputElement).value = '18'),
      );
      release();
      const cu = locale === 'ka' ? 'gel' : 'eur';
      await expectAnswer(page, answer(locale, `#v=1&cu=${cu}&mo=on&ct=band&n=18`));
    });

    test('a restored currency brings its presets along', async ({ page }) => {
      const release = await openBeforeScript(page, address);
      await page.evaluate(() => {
        (document.querySelector('[name=currency]') as HTMLSelectElement).value = 'USD';
      });
      release();
      await expectAnswer(page, answer(locale, '#v=1&cu=usd&mo=on&ct=band'));
      await expect(page.locator('#est-monthlyPay')).toHaveValue('3570');
    });

    test('when the counting part does not arrive, the page says so and the example stands', async ({
      page,
    }) => {
      await page.route('**/estimator.client*.js', (route) => route.abort());
      await page.goto(address);
      await field(page, 'people').fill('18');
      await expect(page.locator('#est-stale')).toHaveText(say.waiting);
      await expectAnswer(page, answer(locale, ''));
    });

    test('nothing jumps when the script starts', async ({ page }) => {
      await page.addInitScript(() => {
        let shift = 0;
        Object.assign(window, { shift: () => shift });
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries())
            shift += (entry as unknown as { value: number }).value;
        }).observe({ type: 'layout-shift', buffered: true });
      });
      await page.goto(address);
      await expect(page.locator('.estimator')).toHaveAttribute('data-live', '');
      await page.waitForTimeout(300);
      expect(
        await page.evaluate(() => (window as unknown as { shift: () => number }).shift()),
      ).toBe(0);
    });

    test('print shows the answer, the pictures and the tables, and no buttons', async ({
      page,
    }) => {
      await open(page, address);
      await page.emulateMedia({ media: 'print' });
      await expect(page.locator('#est-sentence')).toBeVisible();
      await expect(page.locator('.est-chart')).toBeVisible();
      await expect(page.getByRole('button', { name: say.copy })).toBeHidden();
      await expect(page.locator('.est-assumptions')).toBeHidden();
      await expect(page.locator('#est-modelsTable table')).toBeVisible();
    });

    test('nothing is stored', async ({ page, context }) => {
      await open(page, address);
      await field(page, 'people').fill('13');
      await expect(page).toHaveURL(/n=13/);
      expect(await context.cookies()).toEqual([]);
      expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
    });
  });

  test.describe(`T4 without script, ${locale}`, () => {
    test.use({ javaScriptEnabled: false });
    test('the worked example stands in words, pictures and tables', async ({ page }) => {
      await page.goto(address);
      await expectAnswer(page, answer(locale, ''));
      await expect(page.locator('#est-people')).toBeHidden();
      await expect(page.getByRole('button', { name: say.copy })).toBeHidden();
      await expect(page.locator('.est-chart .est-hatch')).toBeVisible();
      await expect(page.locator('#est-models .est-span')).toHaveCount(3);
      await page
        .locator('#est-positionTable')
        .evaluate((table) => table.closest('details')!.setAttribute('open', ''));
      await expect(page.locator('#est-positionTable tr').last()).toBeVisible();
      await page.locator('.est-assumptions summary').click();
      await expect(page.locator('#est-governance-why')).toBeVisible();
      await expect(page.locator('#est-governance')).toBeHidden();
    });
  });
}
