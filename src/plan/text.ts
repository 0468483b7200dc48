// Vietnamese text as different keyboards, phones and word processors write it, brought to one form for comparison.

/** One printable form: composed letters (NFC), plain spaces, none doubled, nothing invisible, trimmed. */
export function cleanText(text: string): string {
  if (/^[!-~]*$/.test(text)) return text;
  return text
    .normalize('NFC')
    .replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** cleanText with every dash as "-" and every tone mark where the newer habit puts it (hòa, not hoà); case is kept. */
export function normalise(text: string): string {
  return placeTones(cleanText(text).replace(/[\u2010-\u2015\u2212]/g, '-'));
}

/** What two spellings of one name share: normalised, lower case, without closing full stop, comma or semicolon. */
export function matchKey(text: string): string {
  return normalise(text)
    .toLowerCase()
    .replace(/[ .,;]+$/, '');
}

/** Lower case without any diacritic (đ becomes d), for search and for recognising words typed without marks. */
export function foldDiacritics(text: string): string {
  return cleanText(text)
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/đ/g, 'd');
}

/**
 * In an open syllable ending in oa, oe or uy, the tone moves to the first vowel: hoá → hóa, khoẻ → khỏe, thuỷ → thủy.
 * After q the u belongs to the consonant, so quý stays.
 */
function placeTones(text: string): string {
  if (!/[àáảãạèéẻẽẹỳýỷỹỵ]/i.test(text)) return text;
  return text
    .normalize('NFD')
    .replace(
      /(q?)(o[ae]|uy)([\u0300\u0301\u0303\u0309\u0323])(?![\p{L}\p{M}])/giu,
      (found: string, q: string, vowels: string, tone: string) =>
        q === '' ? `${vowels.charAt(0)}${tone}${vowels.charAt(1)}` : found,
    )
    .normalize('NFC');
}

/** The beginning of a text, no character cut in two. */
export function startOf(text: string, length: number): string {
  return text.slice(0, length).replace(/[\uD800-\uDBFF]$/, '');
}
