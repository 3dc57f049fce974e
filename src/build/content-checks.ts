import type { AstroIntegration } from 'astro';
import { AstroError } from 'astro/errors';
import { fileURLToPath } from 'node:url';
import { checkContent } from './checks/all.ts';
import { readContent } from './checks/content.ts';
import { problemText } from './checks/problem.ts';

/** Checks the content before anything is built: stops a build, warns an author at work. */
export function contentChecks(): AstroIntegration {
  return {
    name: 'content-checks',
    hooks: {
      'astro:config:setup': ({ command, config, logger }) => {
        const root = fileURLToPath(config.root);
        const problems = checkContent(readContent(root), root);
        const [first] = problems;
        if (!first) return;
        const report = problems.map(problemText).join('\n');
        if (command !== 'build') return logger.warn(report);
        // Astro reads the place from `loc`, which its public type leaves out.
        const error: Error & { loc?: object } = new AstroError(
          `${problems.length} problem(s) in the content:\n${report}`,
        );
        error.loc = { file: `${root}${first.file}`, line: first.line, column: first.column };
        error.stack = '';
        throw error;
      },
    },
  };
}
