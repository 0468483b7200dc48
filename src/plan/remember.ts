// Work done once: for a text, or for an object and no longer than it lives.
// The marks tell the bundler that pages which use no such reader need not carry it.

/** `make` is called once for each key; what it made goes with the key. */
/* @__NO_SIDE_EFFECTS__ */
export function perObject<K extends object, V>(make: (key: K) => V): (key: K) => V {
  const made = new WeakMap<K, { readonly value: V }>();
  return (key) => {
    const known = made.get(key);
    if (known) return known.value;
    const value = make(key);
    made.set(key, { value });
    return value;
  };
}

/** `read` is called once for each text, whatever it returns. */
/* @__NO_SIDE_EFFECTS__ */
export function perText<V, T extends string = string>(read: (text: T) => V): (text: T) => V {
  const done = new Map<T, { readonly value: V }>();
  return (text) => {
    const known = done.get(text);
    if (known) return known.value;
    const value = read(text);
    done.set(text, { value });
    return value;
  };
}
