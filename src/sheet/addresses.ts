// Accounts and e-mail addresses as people list them in a cell.

/** Parted by commas, semicolons or spaces; as typed, right or wrong. */
export function addressesIn(text: string): readonly string[] {
  return text.split(/[,;\s]+/).filter((part) => part !== '');
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
