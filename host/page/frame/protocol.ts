// The messages between a sidebar or dialog and the page around it.

export type FromFrame =
  | { readonly kind: 'run'; readonly id: number; readonly name: string; readonly args: readonly unknown[] }
  /** `text` null: nothing is kept under the key any more. */
  | { readonly kind: 'keep'; readonly key: string; readonly text: string | null }
  | { readonly kind: 'close' }
  | { readonly kind: 'escape' }
  | { readonly kind: 'focus' }
  | { readonly kind: 'width'; readonly pixels: number }
  | { readonly kind: 'height'; readonly pixels: number };

export type ToFrame =
  | { readonly id: number; readonly ok: true; readonly value: unknown }
  | { readonly id: number; readonly ok: false; readonly message: string };

/** Other scripts post messages too; ours carry this word. */
export const MARK = 'google.script';

export interface Envelope<T> {
  readonly mark: typeof MARK;
  readonly content: T;
}

export function isEnvelope<T>(data: unknown): data is Envelope<T> {
  return typeof data === 'object' && data !== null && 'mark' in data && data.mark === MARK;
}
