// Runs the same Code.js text in a browser page, where everything Apps Script lacks must be hidden from it.
import { type Bundle, type BundleFunction, topLevelFunctions } from './bundle.ts';
import { foreignGlobals, LANGUAGE_GLOBALS } from './language-globals.ts';
import { demandPushable } from './pushed-script.ts';

export interface PageFiles {
  readonly code: string;
  /** By the name Google knows the file under, without ".html". */
  readonly html: Readonly<Record<string, string>>;
}

type Evaluated = Readonly<Record<string, BundleFunction | undefined>>;

/** `globalThis` as the script sees it: Google's names and the language's, and none of the page's. */
function scopeOf(globals: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const page = globalThis as unknown as Readonly<Record<string, unknown>>;
  const language = [...LANGUAGE_GLOBALS].filter((name) => page[name] !== undefined);
  const scope: Record<string, unknown> = Object.fromEntries(language.map((name) => [name, page[name]]));
  return Object.assign(scope, globals, { globalThis: scope });
}

/**
 * Parameters shadow the page's globals; the shadows are counted anew each time, for a page gains names as it lives.
 * The inner function lets the script declare a name that a shadow has. It is a likeness, not a prison: an indirect
 * eval would get out, and the bundle, being our own, has none.
 *
 * @throws where Google would not take the script.
 */
export function pageBundle({ code, html }: PageFiles): Bundle {
  demandPushable(code);
  const functions = topLevelFunctions(code);
  const body = `"use strict"; return (() => {\n${code}\n;return { ${functions.join(', ')} }; })();\n//# sourceURL=Code.js`;
  return {
    functions,
    load(globals) {
      const scope = scopeOf(globals);
      const given = ['globalThis', ...Object.keys(globals)];
      const shadowed = foreignGlobals().filter((name) => !given.includes(name));
      const evaluate = new Function(...given, ...shadowed, body);
      const values = given.map((name) => scope[name]);
      const found = evaluate.apply(scope, values) as Evaluated;
      return (name) => (Object.hasOwn(found, name) ? found[name] : undefined);
    },
    html: (name) => (Object.hasOwn(html, name) ? html[name] : undefined),
  };
}
