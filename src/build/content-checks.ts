import type { AstroIntegration } from 'astro';
import { AstroError } from 'astro/errors';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { problemText, type Problem } from './checks/problem.ts';

/** Checks the content before anything is built: stops a build, warns an author at work. */
export function contentChecks(): AstroIntegration {
  return {
    name: 'content-checks',
    hooks: {
      'astro:config:setup': async ({ command, config, logger }) => {
        const root = fileURLToPath(config.root);
        const problems = await problemsIn(root);
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

/** What a worker finds wrong; rejects when the checks themselves fail. */
async function problemsIn(root: string): Promise<Problem[]> {
  const worker = new Worker(new URL('./content-checks-worker.ts', import.meta.url), {
    workerData: root,
  });
  const [problems] = (await once(worker, 'message')) as [Problem[]];
  return problems;
}
