// Google's enums: opaque values compared by identity, which print and stringify as their name.
import { refuseUnknown } from '../errors.ts';

export interface EnumValue<Name extends string> {
  toString(): Name;
  toJSON(): Name;
}

export type Enumeration<Name extends string> = { readonly [N in Name]: EnumValue<N> };

export function enumeration<const Name extends string>(names: readonly Name[]): Enumeration<Name> {
  const values = names.map((name) => [name, Object.freeze({ toString: () => name, toJSON: () => name })]);
  return Object.freeze(Object.fromEntries(values) as Enumeration<Name>);
}

/** The enumeration as the bundle gets it: Google's types call its values numbers, and other names are refused. */
export function presentEnumeration<Google>(values: object, name: string): Google {
  return refuseUnknown(values, name) as Google;
}
