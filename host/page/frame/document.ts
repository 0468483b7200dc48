// Makes the add-in's HTML into the document of a frame: google.script comes before any script of its own.

/** The built frame/client.ts, put in by scripts/build-host.mjs. */
declare const FRAME_CLIENT: string;

/** A "</script" inside a string of the client would end the element early. */
const client = FRAME_CLIENT.replaceAll('</', '<\\/');

export function frameDocument(html: string, functions: readonly string[]): string {
  const script = `<script data-functions="${functions.join(' ')}">${client}</script>`;
  const head =
    /<head(?:\s[^>]*)?>/i.exec(html) ?? /<html(?:\s[^>]*)?>/i.exec(html) ?? /<!doctype[^>]*>/i.exec(html);
  const at = head ? head.index + head[0].length : 0;
  const doctype = /^\s*<!doctype/i.test(html) ? '' : '<!doctype html>';
  return `${doctype}${html.slice(0, at)}${script}${html.slice(at)}`;
}
