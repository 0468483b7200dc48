// A button that never sends a form.
import type { ButtonHTMLAttributes } from 'preact';

export function Button(props: ButtonHTMLAttributes<HTMLButtonElement>) {
  return <button type="button" {...props} />;
}
