// The two ways the host fails: as Google does (localised, name "Exception"), or loudly for what it does not imitate.
import type { Language } from './types.ts';

/** What a service throws. Texts are localised on Google, so the bundle must never read them. */
export class GoogleException extends Error {
  override readonly name = 'Exception';
}

/** What every call of a run throws once Google has ended the run; its words are those that others hear of it. */
export class RunEnded extends Error {
  override readonly name = 'Exception';
}

export type Sentence = Readonly<Record<Language, string>>;

export function exception(language: Language, sentence: Sentence): GoogleException {
  return new GoogleException(sentence[language]);
}

/** What Google gives for anything of the document's where the script is bound to none: its types leave it out. */
export const NO_DOCUMENT = null as never;

const loud: LoudError[] = [];

/**
 * Something the host cannot answer for, which no `catch` of the bundle may hide: whoever runs the bundle asks
 * takeLoudError() afterwards and throws what it finds.
 */
export class LoudError extends Error {
  constructor(message: string) {
    super(message);
    loud.push(this);
  }
}

/** The first loud error since the last asking, if any; forgets all of them. */
export function takeLoudError(): LoudError | undefined {
  return loud.splice(0)[0];
}

/** A method or property of Google's that no line of the bundle needed so far. */
export class NotEmulatedError extends LoudError {
  override readonly name = 'NotEmulatedError';
  constructor(readonly member: string) {
    super(`${member} is not emulated by the host: see host/README.md`);
  }
}

/**
 * Makes every member that a service object lacks throw NotEmulatedError instead of giving undefined.
 * Symbols, `then`, `toJSON` and `constructor` stay quiet: the language itself asks for them.
 */
export function refuseUnknown<T extends object>(service: T, name: string): T {
  return new Proxy(service, {
    get(target, key, receiver) {
      if (typeof key === 'symbol' || key in target || key === 'then' || key === 'toJSON') {
        const member: unknown = Reflect.get(target, key, receiver);
        return member;
      }
      throw new NotEmulatedError(`${name}.${key}`);
    },
  });
}
