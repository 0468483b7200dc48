// Answers typed and not handed over yet, kept in the browser: Google's own button closes the dialog without a word to it.
import type { SetupField } from '../../contract/setup.ts';
import { forget, keep, readKept } from '../shared/storage.ts';

export type Texts = Readonly<Record<string, string>>;

const KEY = 'ke-hoach-setup';

/** `typed` by place; each is kept with what stood in the sheet when it was typed. */
export function keepTyped(typed: Texts, fields: readonly SetupField[]): void {
  const kept = fields.flatMap(({ place, standing }) => {
    const text = typed[place];
    return text === undefined ? [] : [[place, [standing, text]] as const];
  });
  if (kept.length > 0) keep(KEY, JSON.stringify(Object.fromEntries(kept)));
}

export function forgetTyped(): void {
  forget(KEY);
}

/** Not what the sheet has by now, nor where somebody has changed it since. */
export function recallTyped(fields: readonly SetupField[]): Texts {
  const kept = parsed(readKept(KEY));
  return Object.fromEntries(
    fields.flatMap(({ place, standing, value }) => {
      const [before, text] = kept[place] ?? [];
      return before === standing && typeof text === 'string' && text !== value ? [[place, text]] : [];
    }),
  );
}

/** What another version has kept may have another form. */
function parsed(text: string): Readonly<Record<string, readonly unknown[] | undefined>> {
  try {
    const kept: unknown = JSON.parse(text);
    if (typeof kept !== 'object' || kept === null) return {};
    return Object.fromEntries(Object.entries(kept).filter(([, one]) => Array.isArray(one)));
  } catch {
    return {};
  }
}
