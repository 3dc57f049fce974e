import type { Browser } from 'playwright';
import { slowdown } from './visit.ts';

/** How long the estimator takes to answer a key, in milliseconds. */
export interface Reaction {
  /** Until the new sentence, the tables and the charts stand on the page. */
  readonly first: number;
  /** The same, until they are painted. */
  readonly painted: number;
  /** Until the range, the band and what matters most stand there too. */
  readonly settled: number;
}

/** The most that a new sentence with its charts, and the range, may take, in milliseconds. */
export const reactionAims = { first: 50, settled: 400 };

/** Types `runs` numbers of people into the estimator at `url`, on a slowed processor. */
export async function reactions(browser: Browser, url: string, runs: number): Promise<Reaction[]> {
  const context = await browser.newContext({ viewport: { width: 412, height: 823 } });
  const page = await context.newPage();
  await page.goto(url, { waitUntil: 'networkidle' });
  // The first touch fetches what counts: that is the line's time, not the processor's.
  await page.evaluate(react, '11');
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  const seen: Reaction[] = [];
  for (let run = 0; run < runs; run++) seen.push(await page.evaluate(react, String(12 + run)));
  await context.close();
  return seen;
}

/** Runs in the page: types a number of people and waits for the answers. */
async function react(people: string): Promise<Reaction> {
  const field = document.querySelector<HTMLInputElement>('[name=people]')!;
  const changed = (selector: string) =>
    new Promise<number>((done) => {
      const place = document.querySelector(selector)!;
      const watch = new MutationObserver(() => {
        watch.disconnect();
        done(performance.now());
      });
      watch.observe(place, { childList: true, characterData: true, subtree: true });
    });
  const frame = new Promise<number>((done) => {
    void changed('#est-first').then(() =>
      // After the next frame is made, a message comes next.
      requestAnimationFrame(() => {
        const channel = new MessageChannel();
        channel.port1.onmessage = () => done(performance.now());
        channel.port2.postMessage(null);
      }),
    );
  });
  const [first, settled] = [changed('#est-first'), changed('#est-sentence')];
  const from = performance.now();
  field.value = people;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  const times = await Promise.all([first, frame, settled]);
  await new Promise((quiet) => setTimeout(quiet, 300));
  return { first: times[0] - from, painted: times[1] - from, settled: times[2] - from };
}
