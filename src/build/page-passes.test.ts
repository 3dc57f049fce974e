import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pagePasses, type PagePass } from './page-passes.ts';

type Render = (request: Request) => Promise<Response | { response: Response }>;

/** What a build writes for an address when its page is rendered as `response`. */
async function written(passes: readonly PagePass[], address: string, response: Response) {
  const { hooks } = pagePasses(passes);
  let render: Render | undefined;
  const call = (name: string, params: object) =>
    (hooks as Record<string, (params: object) => unknown>)[name]!(params);
  call('astro:config:done', { config: { base: '/repo' } });
  call('astro:build:start', {
    setPrerenderer: (wrap: (own: { render: Render }) => { render: Render }) => {
      render = wrap({ render: () => Promise.resolve(response) }).render;
    },
  });
  const rendered = await render!(new Request(address));
  return rendered instanceof Response ? rendered : rendered.response;
}

const html = (text: string) => new Response(text, { headers: { 'Content-Type': 'text/html' } });

test('each page goes through the passes in their order, by its path below the base', async () => {
  const seen: string[] = [];
  const passes: PagePass[] = [
    { page: ({ path, html }) => void seen.push(`${path} ${html}`) },
    { page: ({ html }) => `${html}!` },
    { page: async ({ html }) => Promise.resolve(`(${html})`) },
  ];
  const response = await written(passes, 'https://a.example/repo/en/about/', html('text'));
  assert.equal(await response.text(), '(text!)');
  assert.equal(response.headers.get('Content-Type'), 'text/html');
  assert.deepEqual(seen, ['en/about/ text']);
});

test('pages are rendered language by language', async () => {
  const { hooks } = pagePasses([]);
  const paths = ['/', '/en/', '/about/', '/en/about/', '/entry/'].map((pathname) => ({ pathname }));
  let ordered: Promise<typeof paths> | undefined;
  (hooks['astro:build:start'] as (params: object) => void)({
    setPrerenderer: (wrap: (own: object) => { getStaticPaths: () => Promise<typeof paths> }) => {
      ordered = wrap({ getStaticPaths: () => Promise.resolve(paths) }).getStaticPaths();
    },
  });
  assert.deepEqual(
    (await ordered!).map(({ pathname }) => pathname),
    ['/', '/about/', '/entry/', '/en/', '/en/about/'],
  );
});

test('data and redirects pass untouched', async () => {
  const passes: PagePass[] = [{ page: () => 'changed' }];
  const data = new Response('{}', { headers: { 'Content-Type': 'application/json' } });
  assert.equal(await written(passes, 'https://a.example/repo/terms/a.json', data), data);
  const moved = new Response('to', { status: 301, headers: { 'Content-Type': 'text/html' } });
  assert.equal(await written(passes, 'https://a.example/repo/old/', moved), moved);
});

test('what a pass refuses stops the build', async () => {
  const refuse: PagePass = {
    page: ({ path }) => {
      throw new Error(`/${path}: no`);
    },
  };
  await assert.rejects(written([refuse], 'https://a.example/repo/x/', html('')), /\/x\/: no/);
});
