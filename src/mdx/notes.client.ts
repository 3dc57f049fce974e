import { onFollow } from './follow.client.ts';

/** Opens a note where the reader is, instead of jumping to the list at the end. */
export function startNotes(): void {
  onFollow('.mark a', async (link) => {
    const { openNote } = await import('./in-place.client.ts');
    openNote(link);
  });
}

/** Opens a term's meaning where the reader is; if it does not arrive, the glossary has it. */
export function startTerms(): void {
  onFollow('a.term', async (link) => {
    const { openMeaning } = await import('./in-place.client.ts');
    await openMeaning(link);
  });
}
