// Runs the built files in Node: gas-local gives each execution a vm context with nothing in it but Google's names.
/// <reference path="./gas-local.d.ts" />
import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import vm from 'node:vm';
import gasLocal from 'gas-local';
import { type Bundle, type BundleFunction, topLevelFunctions } from './bundle.ts';
import { removeNewerLibrary } from './older-library.ts';
import { demandPushable } from './pushed-script.ts';
import { recogniseErrors } from './recognise-errors.ts';

const CODE = 'Code.js';

/** @throws where Google would not take the script. */
export function nodeBundle(distFolder: string): Bundle {
  const code = readFileSync(join(distFolder, CODE), 'utf8');
  demandPushable(code);
  const functions = topLevelFunctions(code);
  return {
    functions,
    load(globals) {
      const context = sandbox(globals);
      gasLocal.require(distFolder, context, { filter: (path) => basename(path) === CODE });
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

/** Made before gas-local runs the script in it, so that the script's first line finds it as its functions do. */
function sandbox(globals: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const context: Record<string, unknown> = { ...globals };
  vm.createContext(context);
  recogniseErrors(context);
  removeNewerLibrary(context);
  return context;
}
