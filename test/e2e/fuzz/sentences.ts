// Whether a text that a person sees is a Vietnamese sentence, and nothing of what went on inside.

/** Names that are no Vietnamese syllables and that a ward office says all the same. */
const NAMES = new Set(
  'google, apps, script, e, mail, https, hđnd, ubnd, zalo, vi, vn, asia, ho, chi, minh, gmt'.split(', '),
);

const LETTERS = 'a-zA-ZÀ-ỹĂăĐđĨĩŨũƠơƯư';
/** Onset, vowels and ending of a syllable without its marks, as Vietnamese spells them. */
const SYLLABLE =
  /^(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdghklmnpqrstvx])?(?:uye|uoi|uou|uya|yeu|ieu|oai|oay|oeo|uay|uyu|ia|ie|io|iu|oa|oe|oi|oo|ua|ue|ui|uo|uu|uy|ai|ao|au|ay|eo|eu|ya|ye|[aeiouy])(?:ch|ng|nh|[cmnpt])?$/;
const MARKED = /[ăâđêôơưàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]/i;

const plain = (word: string) =>
  word
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/đ/g, 'd');

/**
 * What keeps a text from being a sentence that may be shown; null when nothing does. What people typed is quoted in it
 * and is taken out first: texts between «», the texts of `typed`, addresses of people and places, cells, codes.
 */
export function flawOf(text: string, typed: readonly string[] = []): string | null {
  const said = withoutQuotes(
    [...typed]
      .filter((part) => part.trim() !== '' && text.includes(part))
      .sort((a, b) => b.length - a.length)
      .reduce((rest, part) => rest.replace(wholly(part), '«»'), text),
  )
    .replace(/https?:\/\/(?:[^\s.]|\.(?=\S))+/g, '')
    .replace(/\S+@\S+\.\w+/g, '')
    .replace(/\b[A-Z]{1,3}\d+(?::[A-Z]{1,3}\d+)?\b|\b(?:NV|CT)-\d[\d.]*/g, '');
  if (TRACES.test(said) || /\bat \w+|\w+\(\)|\{|=>|\\n/.test(said)) return `code in «${text}»`;
  const words = said.match(new RegExp(`[${LETTERS}]+`, 'g')) ?? [];
  const strange = words.find((word) => !NAMES.has(word.toLowerCase()) && !isSyllable(word));
  if (strange) return `the word ${strange} in «${text}»`;
  if (!MARKED.test(said)) return `no Vietnamese in «${text}»`;
  const lines = said.trim();
  if (!/^[^a-zàáảãạăâđèéẻẽẹêìíỉĩịòóỏõọôơùúủũụưỳýỷỹỵ]/.test(lines)) return `no beginning of «${text}»`;
  return /[.?:!…)]$|»[.?]?$/.test(lines) || /\n• .*$/.test(lines) ? null : `no end of «${text}»`;
}

/** A typed "h" is no part of "không". */
function wholly(part: string): RegExp {
  const literal = part.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
  return new RegExp(`(?<![\\p{L}\\p{N}])${literal}(?![\\p{L}\\p{N}])`, 'gu');
}

/** Innermost first, since what is quoted may hold quotes. */
function withoutQuotes(text: string): string {
  const outer = text.replace(/«[^«»]*»/g, '“”');
  return outer === text ? text : withoutQuotes(outer);
}

function isSyllable(word: string): boolean {
  // Roman numbers of the appendices, columns of the sheet.
  return SYLLABLE.test(plain(word)) || /^(?:[IVX]+|[A-Z]{1,2})$/.test(word);
}

/** Traces of the machine that may stand in no text of an answer, whatever it is about. */
const TRACES = /\[object|\bundefined\b|\bNaN\b|\bInfinity\b|Exception|\bError:/;

/** The first text anywhere in an answer that bears a trace of the machine; null when none does. */
export function traceIn(value: unknown): string | null {
  if (typeof value === 'string') return TRACES.test(value) ? value.slice(0, 200) : null;
  if (typeof value !== 'object' || value === null) return null;
  for (const [key, part] of Object.entries(value)) {
    const trace = traceIn(part);
    if (trace !== null) return `${key}: ${trace}`;
  }
  return null;
}
