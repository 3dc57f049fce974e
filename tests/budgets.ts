import type { PageType } from './site/pages.ts';

/** Limits of a page type. Bytes are brotli 11, bodies only, all of a first visit until it settles. */
export interface Budget {
  /** HTML, and all files the page loads before the reader does anything, in bytes. */
  readonly bytes: number;
  /** Requests of a first visit, the page itself included. */
  readonly requests: number;
  /** JavaScript loaded before use, in bytes. */
  readonly script: number;
}

const plain: Budget = { bytes: 30_000, requests: 3, script: 2_000 };

/** What a page may weigh, by its type. */
export const budgets: Readonly<Record<PageType, Budget>> = {
  home: plain,
  articles: plain,
  article: { bytes: 14_000, requests: 2, script: 2_000 },
  estimator: { bytes: 30_000, requests: 3, script: 8_000 },
  decision: plain,
  path: plain,
  glossary: { bytes: 45_000, requests: 3, script: 2_000 },
  sources: { bytes: 45_000, requests: 3, script: 2_000 },
  search: { bytes: 30_000, requests: 3, script: 8_000 },
  about: plain,
  notFound: plain,
};

/**
 * All script of the savings estimator that is not the frame's, loaded at once or later, in bytes; by
 * the beginnings of its files' names, so that a failure can say which part grew.
 */
export const estimatorScript: Readonly<Record<string, number>> = {
  'View.': 500,
  'estimator.client': 7_500,
};

/**
 * Half of the articles must weigh no more than this, in bytes: HTML with text, notes and styles, but
 * without self-test and drawings, which the pages this was measured against did not have.
 */
export const medianArticleBytes = 9_000;

/** Elements of an article page outside of its text. */
export const elementsAroundArticle = 250;
