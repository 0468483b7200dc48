// Colours as Google gives them back: '#rrggbb' in lower case.
import { ColorKit } from '@univerjs/core';

/** null for what is no colour: Google's setters then silently do nothing. */
export function hexColor(text: string): string | null {
  // The library would guess at '#12345'.
  if (text.startsWith('#') && !/^#(?:[0-9a-f]{3}|[0-9a-f]{6})$/i.test(text)) return null;
  const kit = new ColorKit(text);
  return kit.isValid ? kit.toHexString().toLowerCase() : null;
}
