import type { Engine, Fragment, Hit } from './engine.ts';
import { bareWords } from './keys.ts';

/** A page for a test: its text has `## id heading` lines for headings. */
export interface FakePage {
  readonly url: string;
  readonly title: string;
  readonly text: string;
  readonly isTerm?: boolean;
}

function fragmentOf({ url, title, text, isTerm }: FakePage): Fragment {
  const words = title.split(' ');
  const anchors = text.split('\n').flatMap((line) => {
    const [, id, heading] = /^## (\S+) (.*)$/.exec(line) ?? [];
    const location = words.length;
    words.push(...(heading ?? line).split(' '));
    return id === undefined ? [] : [{ element: 'h2', id, text: heading ?? '', location }];
  });
  return { url, content: words.join(' '), meta: { [isTerm ? 'term' : 'title']: title }, anchors };
}

/**
 * An index that answers as Pagefind does: with every word that begins as asked, or, when none does,
 * with the longest words that the ask begins with.
 */
export function fakeEngine(
  pages: readonly FakePage[],
  lists: Partial<Record<'words' | 'terms', string>> = {},
): Engine {
  const fragments = pages.map(fragmentOf);
  const words = fragments.map(({ content }) =>
    content
      .split(' ')
      .map((word) =>
        bareWords(word).flatMap((bare) => [bare.replaceAll('-', ''), ...bare.split('-')]),
      ),
  );
  const known = [...new Set(words.flat(2))];
  function search(term: string): Hit[] {
    const whole = known.filter((word) => word.startsWith(term));
    const longest = Math.max(
      0,
      ...known.filter((word) => term.startsWith(word)).map(({ length }) => length),
    );
    const right =
      whole.length > 0
        ? whole
        : known.filter((word) => term.startsWith(word) && word.length === longest);
    return fragments.flatMap((fragment, index) => {
      const places = words[index]!.flatMap((own, place) =>
        own.some((word) => right.includes(word)) ? place : [],
      );
      const named = bareWords(pages[index]!.title).some((word) => right.includes(word));
      const fields = named ? [pages[index]!.isTerm ? 'term' : 'title'] : [];
      const hit = {
        id: String(index),
        score: places.length + (named ? 3 : 0),
        words: places,
        matchedMetaFields: fields,
        data: () => Promise.resolve(fragment),
      };
      return places.length > 0 ? hit : [];
    });
  }
  return {
    index: {
      preload: () => Promise.resolve(),
      search: (term) => Promise.resolve({ results: search(term) }),
    },
    lost: () => false,
    list: (name) => Promise.resolve(lists[name] ?? ''),
  };
}
