// Accounts and e-mail addresses as people list them in a cell.
import { cleanText } from '../plan/text.ts';

/**
 * Parted by commas, semicolons or spaces; as typed, right or wrong, but without what a mail program copies along:
 * «Nguyễn Văn A <a@b.vn>», «mailto:», a full stop at the end, characters that nobody sees.
 */
export function addressesIn(text: string): readonly string[] {
  return text
    .split(/[,;\n]/)
    .flatMap((piece) => (NAMED.test(piece) ? piece.split(/[\s<>]/).filter(hasAt) : piece.split(/\s/)))
    .map((part) =>
      cleanText(part)
        .replace(/^mailto:/i, '')
        .replace(/\.+$/, ''),
    )
    .filter((part) => part !== '');
}

/** What else stands there is a name. */
const NAMED = /<[^<>]*@[^<>]*>/;

function hasAt(text: string): boolean {
  return text.includes('@');
}

/** Strict enough that Google takes it, and as long as mail may have them (RFC 5321, 4.5.3.1). */
export function isAddress(text: string): boolean {
  if (text.length > 254 || text.indexOf('@') > 64) return false;
  return /^[a-z0-9._%+-]+@[a-z0-9-]+(\.[a-z0-9-]+)*\.[a-z]{2,}$/i.test(text) && !/\.\.|^\.|\.@/.test(text);
}

/** The addresses among the texts, each once, in one order and case, so that two lists of the same people are equal. */
export function accountsOf(texts: readonly string[]): readonly string[] {
  return [...new Set(texts.filter(isAddress).map((text) => text.toLowerCase()))].sort();
}
