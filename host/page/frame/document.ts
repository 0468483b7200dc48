// Makes the add-in's HTML into the document of a frame: google.script and storage come before any script of its own.
import type { KeptTexts } from './storage.ts';

/** The built frame/client.ts, put in by scripts/build-host.mjs. */
declare const FRAME_CLIENT: string;

/** A "</script" inside a string of the client would end the element early. */
const client = FRAME_CLIENT.replaceAll('</', '<\\/');

function inAttribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
}

export interface FrameGifts {
  /** Names that google.script.run offers. */
  readonly functions: readonly string[];
  /** What localStorage holds; null where it is refused. */
  readonly kept: KeptTexts | null;
}

export function frameDocument(html: string, { functions, kept }: FrameGifts): string {
  const storage = kept ? ` data-kept="${inAttribute(JSON.stringify(kept))}"` : '';
  const script = `<script data-functions="${functions.join(' ')}"${storage}>${client}</script>`;
  const head =
    /<head(?:\s[^>]*)?>/i.exec(html) ?? /<html(?:\s[^>]*)?>/i.exec(html) ?? /<!doctype[^>]*>/i.exec(html);
  const at = head ? head.index + head[0].length : 0;
  const doctype = /^\s*<!doctype/i.test(html) ? '' : '<!doctype html>';
  return `${doctype}${html.slice(0, at)}${script}${html.slice(at)}`;
}
