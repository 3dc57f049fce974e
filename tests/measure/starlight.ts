import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { stringify } from 'yaml';
import { partsOf, slugsIn } from './articles.ts';

const config = `import starlight from '@astrojs/starlight';
import { defineConfig, passthroughImageService } from 'astro/config';

export default defineConfig({
  site: 'https://example.org',
  image: { service: passthroughImageService() },
  integrations: [
    starlight({
      title: 'Peer',
      locales: { root: { label: 'ქართული', lang: 'ka' }, en: { label: 'English', lang: 'en' } },
      sidebar: [{ label: 'Articles', items: [{ autogenerate: { directory: 'articles' } }] }],
    }),
  ],
});
`;

const collections = `import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
import { defineCollection } from 'astro:content';

export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`;

/** Makes a Starlight site in a folder, its packages as its own lock names them. */
export function installPeer(folder: string): void {
  cpSync(fileURLToPath(new URL('./starlight', import.meta.url)), folder, { recursive: true });
  writeFileSync(`${folder}/astro.config.mjs`, config);
  mkdirSync(`${folder}/src`);
  writeFileSync(`${folder}/src/content.config.ts`, collections);
  const npm = process.env['npm_execpath'];
  const words = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const [command, before] = npm ? [process.execPath, [npm]] : ['npm', []];
  const { status } = spawnSync(command, [...before, ...words], { cwd: folder, stdio: 'inherit' });
  if (status !== 0) throw new Error('the packages of Starlight could not be installed');
}

/** Gives the peer the texts of a project, as plain Markdown. */
export function writePeer(articles: string, folder: string): void {
  const docs = `${folder}/src/content/docs`;
  rmSync(docs, { recursive: true, force: true });
  for (const [locale, root] of [
    ['ka', docs],
    ['en', `${docs}/en`],
  ] as const) {
    mkdirSync(`${root}/articles`, { recursive: true });
    for (const slug of slugsIn(articles)) {
      const source = readFileSync(`${articles}/${slug}/${locale}.mdx`, 'utf8');
      writeFileSync(`${root}/articles/${slug}.md`, plain(source));
    }
    writeFileSync(`${root}/index.md`, '---\ntitle: Peer\n---\n');
  }
}

/** The same words without components. */
function plain(source: string): string {
  const { front, body } = partsOf(source);
  const { title, description, lead, takeaways } = front;
  const points = (takeaways as string[]).map((one) => `- ${one}`).join('\n');
  const text = body
    .replace(/<(Value|Num|Model)\b[^>]*\/>/g, '15')
    .replace(/<[^>]+>/g, '')
    .replace(/ *\{#[^}]*\}/g, '');
  return `---\n${stringify({ title, description })}---\n\n${String(lead)}\n\n${points}\n\n${text}`;
}
