import { getEntry } from 'astro:content';
import type { Tree } from './schema.ts';

/** The questions of the decision aid, as `content/decision/tree.yaml` holds them. */
export const tree: Tree = await loadTree();

async function loadTree(): Promise<Tree> {
  const entry = await getEntry('decision', 'tree');
  if (!entry) throw new Error('content/decision/tree.yaml is missing');
  return entry.data;
}
