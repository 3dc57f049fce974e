// Checks the content in a thread of its own: the memory that the checks need goes with it.
import { parentPort, workerData } from 'node:worker_threads';
import { checkContent } from './checks/all.ts';
import { readContent } from './checks/content.ts';

const root = workerData as string;
parentPort!.postMessage(checkContent(readContent(root), root));
