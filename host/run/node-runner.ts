// Runs the built files in Node: gas-local gives each execution a vm context with nothing in it but Google's names.
/// <reference path="./gas-local.d.ts" />
import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import gasLocal from 'gas-local';
import { type Bundle, type BundleFunction, topLevelFunctions } from './bundle.ts';
import { recogniseErrors } from './recognise-errors.ts';

const CODE = 'Code.js';

export function nodeBundle(distFolder: string): Bundle {
  const functions = topLevelFunctions(readFileSync(join(distFolder, CODE), 'utf8'));
  return {
    functions,
    load(globals) {
      // gas-local turns the object it is given into the context, so each execution needs one of its own.
      const context = gasLocal.require(
        distFolder,
        { ...globals },
        { filter: (path) => basename(path) === CODE },
      );
      recogniseErrors(context);
      return (name) => {
        const found = functions.includes(name) ? context[name] : undefined;
        return typeof found === 'function' ? (found as BundleFunction) : undefined;
      };
    },
    html(name) {
      const path = join(distFolder, `${name}.html`);
      return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
    },
  };
}
