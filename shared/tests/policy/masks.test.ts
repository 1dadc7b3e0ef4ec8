import fc from 'fast-check';
import { maskKinds, masks, type MaskKind } from '#shared/policy/masks';
import { scalars } from '#shared/scalars/index';
import { householdIdOf, mobilePhoneOf, residentIdOf, usccOf } from '#shared/synthetic/identity';

const index = fc.nat(900_000);
const sex = fc.constantFrom('MALE' as const, 'FEMALE' as const);
const digits = (min: number, max: number) =>
  fc.array(fc.integer({ min: 0, max: 9 }), { minLength: min, maxLength: max }).map((list) => list.join(''));
const hanzi = fc.integer({ min: 0x4e00, max: 0x9fa5 }).map((code) => String.fromCodePoint(code));
const text = (min: number, max: number) =>
  fc.array(hanzi, { minLength: min, maxLength: max }).map((list) => list.join(''));

/** Values as registers hold them, by kind. */
const clear: Record<MaskKind, fc.Arbitrary<string>> = {
  RESIDENT_ID: fc.tuple(index, sex).map(([i, s]) => residentIdOf(i, s)),
  MOBILE_PHONE: index.map(mobilePhoneOf),
  PERSON_NAME: fc
    .tuple(fc.constantFrom('张', '欧阳', '司马', '单于', '买'), text(1, 4))
    .map((parts) => parts.join('')),
  ADDRESS: fc
    .tuple(text(1, 6), fc.constantFrom('村', '社区', '居委会', ''), fc.nat(400))
    .map(([place, kind, number]) => `${place}${kind}${number}号`),
  BANK_CARD: digits(12, 19),
  INDIVIDUAL_USCC: index.map((i) => usccOf('92', '430281', i)),
};
/** What a register should not hold, and does. */
const odd = fc.oneof(
  fc.string({ maxLength: 40 }),
  text(0, 30),
  digits(0, 30),
  fc.constantFrom(
    '',
    '*',
    '****',
    '张',
    '无',
    '12345',
    '0731-22334455',
    '幸福小区12号3栋502室(近东村)',
    '5\n村',
  ),
);

const kinds = maskKinds.filter((kind) => kind !== 'INDIVIDUAL_USCC');

describe.each(maskKinds)('the mask %s', (kind) => {
  const { apply, shape } = masks[kind];

  it('gives every value its shape, which no clear value has', () => {
    fc.assert(
      fc.property(clear[kind], (value) => {
        expect(apply(value)).toMatch(shape);
        expect(value).not.toMatch(shape);
      }),
    );
  });

  it('changes nothing that is masked already', () => {
    fc.assert(fc.property(clear[kind], (value) => apply(apply(value)) === apply(value)));
  });
});

describe.each(kinds)('the mask %s of an odd value', (kind) => {
  const { apply, shape } = masks[kind];

  it('has its shape too, and is the same when masked again', () => {
    fc.assert(
      fc.property(odd, (value) => {
        expect(apply(value)).toMatch(shape);
        expect(apply(apply(value))).toBe(apply(value));
      }),
    );
  });
});

describe('masks', () => {
  it.each<[MaskKind, string, string]>([
    ['RESIDENT_ID', '11010519491231002X', '**************002X'],
    ['RESIDENT_ID', '110105491231002', '******************'],
    ['MOBILE_PHONE', '13800001234', '*******1234'],
    ['MOBILE_PHONE', '12345', '***********'],
    ['BANK_CARD', '6222020200112230123', '***************0123'],
    ['BANK_CARD', '622202020011', '***************0011'],
    ['PERSON_NAME', '张三', '张*'],
    ['PERSON_NAME', '欧阳修', '欧阳*'],
    ['PERSON_NAME', '欧阳', '欧*'],
    ['PERSON_NAME', '张', '*'],
    ['PERSON_NAME', '𠮷田茂', '𠮷**'],
    ['ADDRESS', '白兔潭村3组12号', '白兔潭村****'],
    ['ADDRESS', '城东社区1栋', '城东社区****'],
    ['ADDRESS', '渌江路8号', '****'],
    ['ADDRESS', '幸福小区12号3栋502室(近东村)', '****'],
    ['INDIVIDUAL_USCC', '92430524MA4R4KN196', '92430524****4KN196'],
    ['INDIVIDUAL_USCC', '91430281MA4L45TH2D', '91430281MA4L45TH2D'],
  ])('%s of %s is %s', (kind, value, masked) => {
    expect(masks[kind].apply(value)).toBe(masked);
  });

  it('show of a resident ID neither division nor birth date', () => {
    fc.assert(
      fc.property(clear.RESIDENT_ID, (value) => {
        expect(masks.RESIDENT_ID.apply(value).slice(0, 14)).toBe('*'.repeat(14));
      }),
    );
  });

  it('take no name for masked that shows more than a surname', () => {
    for (const name of ['张三*', '欧阳修*', '张三', '李四五**'])
      expect(name).not.toMatch(masks.PERSON_NAME.shape);
  });

  it('take no address for masked that shows more than the village', () => {
    for (const address of ['白兔潭村3组****', '城东社区1栋2室****', '渌江路8号', '渌江路****']) {
      expect(address).not.toMatch(masks.ADDRESS.shape);
    }
  });

  it.each<[MaskKind, string]>([
    ['RESIDENT_ID', 'ResidentId'],
    ['MOBILE_PHONE', 'MobilePhone'],
    ['PERSON_NAME', 'PersonName'],
    ['ADDRESS', 'Address'],
    ['INDIVIDUAL_USCC', 'Uscc'],
  ])('of the kind %s are written by the scalar %s', (kind, scalar) => {
    const written = scalars[scalar];
    if (!written) throw new Error(`There is no scalar ${scalar}.`);
    fc.assert(
      fc.property(clear[kind], (value) => {
        const masked = masks[kind].apply(value);
        expect(written.serialize(masked)).toBe(masked);
      }),
    );
    if (kind !== 'INDIVIDUAL_USCC') {
      const hidden = masks[kind].apply('0');
      expect(written.serialize(hidden)).toBe(hidden);
    }
  });

  it('leave opaque keys alone: they are no values of any kind', () => {
    for (const kind of ['RESIDENT_ID', 'MOBILE_PHONE', 'BANK_CARD'] as const) {
      expect(masks[kind].apply(householdIdOf(7))).toMatch(/^\*+$/);
    }
  });
});
