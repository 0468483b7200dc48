// Keeps what people typed from becoming markup or a mail header.

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}

/** One line without control characters, at most 200 characters: Google refuses longer subjects. */
export function headerText(text: string): string {
  const line = [...text]
    .map((character) => (character < ' ' || character === '\u007f' ? ' ' : character))
    .join('');
  const clean = line.replace(/\s+/g, ' ').trim();
  return clean.length > 200 ? `${clean.slice(0, 199)}…` : clean;
}
