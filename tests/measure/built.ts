import type { BuiltPage } from '../site/pages.ts';

/** The built site: its folder, and one page of each type and language, without 404. */
export interface Built {
  readonly dist: string;
  readonly samples: readonly BuiltPage[];
}

/** Looks at the built site; where nothing is built, one line and the end. */
export async function builtSite(): Promise<Built> {
  try {
    const { dist, samples } = await import('../site/pages.ts');
    return { dist, samples: samples.filter(({ type }) => type !== 'notFound') };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    console.error('No built site: run npm run build first.');
    process.exit(1);
  }
}
