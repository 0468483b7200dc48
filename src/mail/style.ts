// Looks of the mails. Colours of states come from the sheet's palette and are the same in light and dark.

export const INK = '#1f2a37';
export const SOFT = '#57636f';
export const LINE = '#d5dbe1';
export const LINK = '#1a56a0';
export const BLUE = '#1f5fa8';
/** Repeated on each cell: Outlook hands no font down into tables. */
export const FONT = "font-family:Arial,'Liberation Sans',sans-serif;font-size:14px;line-height:1.45;";

/**
 * For programs that tell of the reader's choice (Apple Mail, Outlook on phones). Others, Gmail among them, drop it and
 * turn colours themselves: every text has a background of its own or stands on the page's.
 */
export const DARK_STYLE = `@media (prefers-color-scheme: dark) {
.mail { background: #17191c !important; }
.ink, .ink h2, .ink p { color: #e8eaed !important; }
.soft { color: #b3bac2 !important; }
.link { color: #8ab4f8 !important; }
.figure { border-color: #17191c !important; }
.line { border-color: #3c4147 !important; }
}`;
