// Document properties are small texts, shared by all editors: as the reference of PropertiesService and the page of quotas
// have it [D]; that a full store throws is told by several reports [R+], in words that are general knowledge [mem].
import { createPropertiesService } from '../../../host/services/properties-service.ts';
import { contractOf } from '../contract-of.ts';
import { anExecution, aWorld, CLERK } from '../office-builders.ts';

contractOf({
  Properties: 'deleteProperty getProperties getProperty setProperty',
  PropertiesService: 'getDocumentProperties',
});

function store(world = aWorld(), options = {}) {
  return createPropertiesService(anExecution(world, options)).getDocumentProperties();
}

describe('document properties', () => {
  it('keep texts by their keys, and give null for a key that is not there', () => {
    const properties = store();
    properties
      .setProperty('a', '1')
      .setProperties({ b: '2', c: '3' })
      .deleteProperty('c')
      .deleteProperty('x');
    expect(properties.getProperties()).toEqual({ a: '1', b: '2' });
    expect([properties.getKeys(), properties.getProperty('b'), properties.getProperty('c')]).toEqual([
      ['a', 'b'],
      '2',
      null,
    ]);
  });

  it('are the same for every user of the document', () => {
    const world = aWorld();
    store(world).setProperty('owner', 'x');
    expect(store(world, { user: CLERK }).getProperty('owner')).toBe('x');
  });

  it('open to simple triggers, not to an add-on that is not enabled in the file', () => {
    const simple = { origin: 'simple', authMode: 'LIMITED' };
    expect(store(aWorld(), simple).getKeys()).toEqual([]);
    expect(() => store(aWorld({ language: 'en' }), { ...simple, authMode: 'NONE' })).toThrow(
      'You do not have permission to call PropertiesService.getDocumentProperties.',
    );
  });

  it('refuse a value that is no text', () => {
    const properties = store();
    expect(() => Reflect.apply(properties.setProperty, properties, ['a', 1])).toThrow(
      'Các tham số (String,number) không khớp với chữ ký phương thức của Properties.setProperty.',
    );
  });
});

describe.each([
  [
    'en',
    'Argument too large: value',
    'You have exceeded the property storage quota. Please remove some properties and try again.',
  ],
  [
    'vi',
    'Đối số quá lớn: value',
    'Bạn đã vượt quá hạn mức bộ nhớ thuộc tính. Vui lòng xóa bớt một số thuộc tính rồi thử lại.',
  ],
] as const)('the limits (%s)', (language, tooLarge, full) => {
  it('are 9 KB of UTF-8 for one value', () => {
    const properties = store(aWorld({ language }));
    expect(() => properties.setProperty('a', 'x'.repeat(9 * 1024))).not.toThrow();
    expect(() => properties.setProperty('a', 'ế'.repeat(4 * 1024))).toThrow(tooLarge);
  });

  it('are 500 KB for the store, and a write too many changes nothing', () => {
    const properties = store(aWorld({ language }));
    const kilobytes9 = 'x'.repeat(9 * 1000);
    for (let index = 0; index < 56; index += 1) properties.setProperty(`key${index}`, kilobytes9);
    expect(() => properties.setProperties({ one: 'small', two: kilobytes9 })).toThrow(full);
    expect(properties.getProperty('one')).toBeNull();
  });
});

it('each access is counted as a trip, taking the store is not', () => {
  const world = aWorld();
  store(world).setProperty('a', '1').getProperty('a');
  expect(world.meter.counts()).toMatchObject({ property: 2, handle: 1 });
});
