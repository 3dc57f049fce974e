import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { locales, type Locale } from '#i18n/locales.ts';
import { DataFile, frontMatterOf } from './data-file.ts';
import type { Problem } from './problem.ts';
import { Text } from './text.ts';

/** One language of an article. */
export interface Side {
  readonly locale: Locale;
  readonly text: Text;
  readonly front: DataFile;
}

/** An article as its files stand. */
export interface ArticleFiles {
  readonly slug: string;
  readonly folder: string;
  readonly sides: readonly Side[];
  readonly shared: DataFile | undefined;
  readonly quiz: DataFile | undefined;
  readonly figures: DataFile | undefined;
}

interface FactEntry {
  readonly grade?: string;
  readonly figures?: Record<string, unknown>;
}

/** Everything under `content/` that the checks look at, and the problems met while reading it. */
export interface Content {
  readonly articles: readonly ArticleFiles[];
  readonly pages: readonly Side[];
  readonly facts: ReadonlyMap<string, FactEntry>;
  readonly factFiles: readonly DataFile[];
  readonly terms: ReadonlyMap<string, DataFile>;
  /** The questions of the decision aid. */
  readonly decision: DataFile | undefined;
  readonly problems: readonly Problem[];
}

/** The texts of all articles and pages, in each language. */
export const allSides = ({ articles, pages }: Content): readonly Side[] => [
  ...articles.flatMap(({ sides }) => sides),
  ...pages,
];

/** The data files in which readers' words stand, beside the texts. */
export const allDataFiles = ({
  articles,
  factFiles,
  terms,
  decision,
}: Content): readonly (DataFile | undefined)[] => [
  ...articles.flatMap(({ quiz, figures }) => [quiz, figures]),
  ...factFiles,
  ...terms.values(),
  decision,
];

/** Reads the content of the project in `root` (a folder, with its slash). */
export function readContent(root: string): Content {
  const problems: Problem[] = [];
  const articles = folders(root, 'content/articles').map((folder) =>
    readArticle(root, folder, problems),
  );
  const pages = folders(root, 'content/pages').flatMap((folder) =>
    readSides(root, folder, problems),
  );
  const factFiles = dataFiles(root, 'content/facts', problems);
  return {
    articles,
    pages,
    factFiles,
    facts: factsOf(factFiles, problems),
    terms: new Map(
      dataFiles(root, 'content/glossary', problems).map((file) => [nameOf(file.file), file]),
    ),
    decision: dataFiles(root, 'content/decision', problems)[0],
    problems,
  };
}

function readArticle(root: string, folder: string, problems: Problem[]): ArticleFiles {
  const data = (name: string) => {
    const file = `${folder}/${name}`;
    return existsSync(root + file) ? readData(root, file, problems) : undefined;
  };
  const shared = data('article.yaml');
  if (!shared)
    problems.push({ file: `${folder}/article.yaml`, line: 1, column: 1, message: 'is missing' });
  return {
    slug: nameOf(folder),
    folder,
    sides: readSides(root, folder, problems),
    shared,
    quiz: data('quiz.yaml'),
    figures: data('figures.yaml'),
  };
}

function readSides(root: string, folder: string, problems: Problem[]): Side[] {
  return locales.flatMap((locale) => {
    const file = `${folder}/${locale}.mdx`;
    if (!existsSync(root + file)) {
      const twin = locale === 'ka' ? 'en' : 'ka';
      const message = `is missing: every text stands in both languages (there is ${twin}.mdx)`;
      problems.push({ file, line: 1, column: 1, message });
      return [];
    }
    const source = readFileSync(root + file, 'utf8');
    const front = frontMatterOf(file, source);
    if (front.unreadable) problems.push(front.unreadable);
    try {
      return [{ locale, text: new Text(file, source), front }];
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      const [, line = '1', column = '1', rest = message] =
        /^(\d+):(\d+):\s*([\s\S]*)/.exec(message) ?? [];
      problems.push({ file, line: Number(line), column: Number(column), message: rest });
      return [];
    }
  });
}

function readData(root: string, file: string, problems: Problem[]): DataFile {
  const data = new DataFile(file, readFileSync(root + file, 'utf8'));
  if (data.unreadable) problems.push(data.unreadable);
  return data;
}

function dataFiles(root: string, folder: string, problems: Problem[]): DataFile[] {
  if (!existsSync(root + folder)) return [];
  return readdirSync(root + folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => readData(root, `${folder}/${name}`, problems));
}

function factsOf(files: readonly DataFile[], problems: Problem[]): Map<string, FactEntry> {
  const facts = new Map<string, FactEntry>();
  for (const file of files) {
    for (const [id, fact] of Object.entries((file.data ?? {}) as Record<string, FactEntry>)) {
      if (facts.has(id)) problems.push(file.problem([id], `the fact ${id} stands twice`));
      facts.set(id, fact);
    }
  }
  return facts;
}

function folders(root: string, folder: string): string[] {
  if (!existsSync(root + folder)) return [];
  return readdirSync(root + folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => `${folder}/${entry.name}`)
    .sort();
}

const nameOf = (path: string) => (path.split('/').at(-1) ?? path).replace(/\.yaml$/, '');
