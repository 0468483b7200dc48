// Fetches the use cases that few runs need out of the file in which they travel.
import type * as UseCases from '../seldom.ts';
import { fileScript } from './file-script.ts';

/** Given by the build: a direct `eval` inside the bundle would keep every name in it from being shortened. */
declare const evaluate: (script: string) => unknown;

/** Two service calls and one evaluation, so ask once a run. */
export function seldom(): typeof UseCases {
  return evaluate(fileScript('seldom')) as typeof UseCases;
}
