// PropertiesService: the document's own store of texts, small and shared by all its editors.
import { exception, NO_DOCUMENT, NotEmulatedError, refuseUnknown, type Sentence } from '../errors.ts';
import type { Execution } from '../execution.ts';
import { signatureMismatch } from './signature.ts';

type Google = GoogleAppsScript.Properties.Properties;
type Members =
  | 'getProperty'
  | 'setProperty'
  | 'setProperties'
  | 'getProperties'
  | 'getKeys'
  | 'deleteProperty';

const VALUE_BYTES = 9 * 1024;
const STORE_BYTES = 500 * 1024;

const VALUE_TOO_LARGE: Sentence = { en: 'Argument too large: value', vi: 'Đối số quá lớn: value' };
const STORE_FULL: Sentence = {
  en: 'You have exceeded the property storage quota. Please remove some properties and try again.',
  vi: 'Bạn đã vượt quá hạn mức bộ nhớ thuộc tính. Vui lòng xóa bớt một số thuộc tính rồi thử lại.',
};

function bytes(text: string): number {
  return new TextEncoder().encode(text).length;
}

export class Properties implements Pick<Google, Members> {
  constructor(
    private readonly execution: Execution,
    private readonly store: Map<string, string>,
  ) {}

  getProperty(key: string): string | null {
    this.execution.call('Properties.getProperty', 'property');
    return this.store.get(key) ?? null;
  }

  getProperties(): Record<string, string> {
    this.execution.call('Properties.getProperties', 'property');
    return Object.fromEntries(this.store);
  }

  getKeys(): string[] {
    this.execution.call('Properties.getKeys', 'property');
    return [...this.store.keys()];
  }

  setProperty(key: string, value: string): Google {
    this.execution.call('Properties.setProperty', 'property');
    this.put([[key, value]], 'Properties.setProperty');
    return this.self();
  }

  setProperties(properties: Readonly<Record<string, string>>, deleteAllOthers = false): Google {
    this.execution.call('Properties.setProperties', 'property');
    if (deleteAllOthers) throw new NotEmulatedError('Properties.setProperties(properties, true)');
    this.put(Object.entries(properties), 'Properties.setProperties');
    return this.self();
  }

  deleteProperty(key: string): Google {
    this.execution.call('Properties.deleteProperty', 'property');
    this.store.delete(key);
    return this.self();
  }

  /** All or nothing; stricter than Google, which makes a text of a number in ways of its own. */
  private put(entries: readonly (readonly [string, string])[], method: string): void {
    for (const [key, value] of entries) {
      if (typeof key !== 'string' || typeof value !== 'string') {
        throw signatureMismatch(this.execution, method, [key, value]);
      }
      if (bytes(value) > VALUE_BYTES) throw exception(this.execution.world.options.language, VALUE_TOO_LARGE);
    }
    const after = new Map([...this.store, ...entries]);
    const size = [...after].reduce((sum, [key, value]) => sum + bytes(key) + bytes(value), 0);
    if (size > STORE_BYTES) throw exception(this.execution.world.options.language, STORE_FULL);
    for (const [key, value] of entries) this.store.set(key, value);
  }

  private self(): Google {
    return this as unknown as Google;
  }
}

export class PropertiesService
  implements Pick<GoogleAppsScript.Properties.PropertiesService, 'getDocumentProperties'>
{
  constructor(private readonly execution: Execution) {}

  /** Simple triggers may; an add-on not yet enabled in the file (AuthMode NONE) may not. */
  getDocumentProperties(): Google {
    this.execution.call('PropertiesService.getDocumentProperties', 'handle');
    if (this.execution.authMode === 'NONE') {
      this.execution.requireFullAuth('PropertiesService.getDocumentProperties');
    }
    if (!this.execution.world.inDocument) return NO_DOCUMENT;
    const properties = new Properties(this.execution, this.execution.world.properties);
    return refuseUnknown(properties, 'Properties') as unknown as Google;
  }
}

export function createPropertiesService(execution: Execution): PropertiesService {
  return refuseUnknown(new PropertiesService(execution), 'PropertiesService');
}
