// Checks a request against its form: all that the server needs of the schemas, which the build writes out as data.

/** Least and most characters of a text, or the forms of an object's fields, all of them and no other. */
export type RequestForm = readonly [least: number, most: number] | { readonly [field: string]: RequestForm };

/** In the manner of zod's schemas, so that the two can stand for each other. */
export function checker<T>(form: RequestForm) {
  return {
    safeParse: (value: unknown): { success: true; data: T } | { success: false } =>
      fits(form, value) ? { success: true, data: value as T } : { success: false },
  };
}

function fits(form: RequestForm, value: unknown): boolean {
  if (isText(form)) return typeof value === 'string' && value.length >= form[0] && value.length <= form[1];
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const fields = value as Readonly<Record<string, unknown>>;
  const wanted = Object.keys(form);
  return (
    Object.keys(fields).length === wanted.length &&
    wanted.every((name) => {
      const part = form[name];
      return part !== undefined && Object.keys(fields).includes(name) && fits(part, fields[name]);
    })
  );
}

function isText(form: RequestForm): form is readonly [number, number] {
  return Array.isArray(form);
}
