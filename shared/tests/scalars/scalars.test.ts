import fc from 'fast-check';
import type { GraphQLError } from 'graphql';
import { buildSchema, execute, type GraphQLSchema, Kind, parse, parseValue } from 'graphql';
import { formatError } from '#shared/errors/format';
import { scalars } from '#shared/scalars/index';
import { fenOf, moneyOfFen } from '#shared/scalars/money';

const scalar = (name: string) => {
  const found = scalars[name];
  if (!found) throw new Error(`no scalar ${name}`);
  return found;
};
const input = (name: string, value: unknown): unknown => scalar(name).parseValue(value);
const literal = (name: string, text: string): unknown => scalar(name).parseLiteral(parseValue(text));
const output = (name: string, value: unknown): unknown => scalar(name).serialize(value);
const wrongInput = expect.objectContaining({ code: 'BAD_USER_INPUT' }) as Error;

const samples: [string, string, unknown, string][] = [
  ['Uscc', ' 91430281ma4l45th2d', '91430281MA4L45TH2D', '91430281MA4L45TH2D'],
  ['ResidentId', '11010519491231002x', '11010519491231002X', '11010519491231002X'],
  ['RegionCode', '430281', '430281000000', '430281000000'],
  ['GridCode', '430281001001012', '430281001001012', '430281001001012'],
  ['Date', '2024-02-29', '2024-02-29', '2024-02-29'],
  ['DateTime', '2026-03-01T16:00:00Z', new Date('2026-03-01T16:00:00Z'), '2026-03-02T00:00:00.000+08:00'],
  ['Money', '1250.5', '1250.50', '1250.50'],
  ['MobilePhone', '+86 13800001234', '13800001234', '13800001234'],
  ['PersonName', ' 张三 ', '张三', '张三'],
  ['Address', '白兔潭村３组', '白兔潭村3组', '白兔潭村3组'],
];
/** Any short text is one. */
const texts = ['PersonName', 'Address'];
const nonsense = (name: string): string => (texts.includes(name) ? '' : 'nonsense');

describe('the scalars of the graph', () => {
  it('go by their own names and say what they are in both languages', () => {
    expect(Object.keys(scalars).sort()).toEqual(samples.map(([name]) => name).sort());
    for (const [name, type] of Object.entries(scalars)) {
      expect(type.name).toBe(name);
      expect(type.description).toMatch(/\p{Script=Han}/u);
    }
  });

  it.each(samples)(
    '%s is read from a variable and a literal alike and written canonically',
    (name, text, value, written) => {
      expect(input(name, text)).toEqual(value);
      expect(literal(name, JSON.stringify(text))).toEqual(value);
      expect(output(name, value)).toBe(written);
    },
  );

  it.each(samples)('%s refuses other kinds of value with the same error', (name) => {
    for (const value of [true, null, undefined, [], {}, ...(name === 'Money' ? [] : [430281])]) {
      expect(() => input(name, value)).toThrow(wrongInput);
    }
    for (const text of [
      'true',
      'null',
      '["43"]',
      '{ a: 1 }',
      'ENUM',
      ...(name === 'Money' ? [] : ['430281', '1.5']),
    ]) {
      expect(() => literal(name, text)).toThrow(wrongInput);
    }
    expect(() => input(name, nonsense(name))).toThrow(wrongInput);
    expect(() => literal(name, JSON.stringify(nonsense(name)))).toThrow(wrongInput);
  });

  it.each(samples)('%s hides a stored value that is wrong', (name) => {
    for (const value of [nonsense(name), null, {}, true]) {
      expect(() => output(name, value)).toThrow(TypeError);
      if (value !== '') {
        expect(() => output(name, value)).toThrow(expect.not.stringContaining('nonsense') as string);
      }
    }
  });
});

describe('masked values', () => {
  it.each([
    ['Uscc', '92430524****4KN196'],
    ['ResidentId', '**************002X'],
    ['MobilePhone', '*******1234'],
    ['ResidentId', '******************'],
    ['MobilePhone', '***********'],
    ['PersonName', '张*'],
    ['Address', '白兔潭村****'],
  ])('of %s are written but never read', (name, masked) => {
    expect(output(name, masked)).toBe(masked);
    expect(() => input(name, masked)).toThrow(wrongInput);
  });

  it('with more than the mask allows are not written', () => {
    expect(() => output('ResidentId', '110105********002X')).toThrow(TypeError);
    expect(() => output('MobilePhone', '138****1234')).toThrow(TypeError);
    expect(() => output('Uscc', '91430281****45TH2D')).toThrow(TypeError);
  });
});

describe('Money', () => {
  it('takes numbers as they are written and never rounds', () => {
    expect([0, 12, 12.5, -0.01, 999999999999.99].map((n) => input('Money', n))).toEqual([
      '0.00',
      '12.00',
      '12.50',
      '-0.01',
      '999999999999.99',
    ]);
    expect([literal('Money', '12'), literal('Money', '12.10'), literal('Money', '"-0"')]).toEqual([
      '12.00',
      '12.10',
      '0.00',
    ]);
    for (const wrong of [0.1 + 0.2, 1e21, NaN, Infinity, 1000000000000]) {
      expect(() => input('Money', wrong)).toThrow(wrongInput);
    }
    for (const wrong of ['1.005', '1e3', '1,000', '01', '.5', '5.', '+5', ' 5', '']) {
      expect(() => input('Money', wrong)).toThrow(wrongInput);
    }
  });

  it('is exact in fen', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -99999999999999n, max: 99999999999999n }), (fen) => {
        const money = moneyOfFen(fen);
        expect(fenOf(money)).toBe(fen);
        expect(input('Money', money)).toBe(money);
      }),
    );
    expect(() => moneyOfFen(100000000000000n)).toThrow(wrongInput);
  });
});

describe('DateTime', () => {
  it('needs an offset and a day that exists', () => {
    for (const wrong of [
      '2026-03-02T09:00:00',
      '2026-02-30T09:00:00Z',
      '2026-03-02',
      '2026-03-02T24:00:00Z',
      '2026-03-02T09:00:00+15:00',
      '2026-03-02 09:00:00Z',
    ]) {
      expect(() => input('DateTime', wrong)).toThrow(wrongInput);
    }
    expect(output('DateTime', '2026-03-02T09:00+08:00')).toBe('2026-03-02T09:00:00.000+08:00');
    expect(() => output('DateTime', new Date(NaN))).toThrow(TypeError);
  });

  it('reads back every instant it writes', () => {
    const instant = fc.date({
      min: new Date('1950-01-01'),
      max: new Date('2100-01-01'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(instant, (date) => expect(input('DateTime', output('DateTime', date))).toEqual(date)),
    );
  });
});

describe('a wrong value in a request', () => {
  const schema: GraphQLSchema = buildSchema(
    'scalar RegionCode type Query { echo(code: RegionCode!): RegionCode }',
  );
  Object.assign(schema.getType('RegionCode') ?? {}, {
    parseValue: scalar('RegionCode').parseValue,
    parseLiteral: scalar('RegionCode').parseLiteral,
    serialize: scalar('RegionCode').serialize,
  });
  const ask = async (code: unknown, language: 'en' | 'zh') => {
    const document = parse('query ($code: RegionCode!) { echo(code: $code) }');
    const rootValue = { echo: (args: { code: string }) => args.code };
    const result = await execute({ schema, document, rootValue, variableValues: { code } });
    const logHidden = (error: unknown) => {
      throw error;
    };
    const context = { language, requestId: 'r', service: 'registry', logHidden };
    return {
      data: result.data,
      errors: result.errors?.map((error: GraphQLError) => formatError(error, context)),
    };
  };

  it('reaches the client in its own language', async () => {
    expect((await ask('430281', 'en')).data).toEqual({ echo: '430281000000' });
    const [en] = (await ask('430281000103', 'en')).errors ?? [];
    const [zh] = (await ask(430281, 'zh')).errors ?? [];
    expect(en?.extensions?.['code']).toBe('BAD_USER_INPUT');
    expect(en?.message).toMatch(/every level from the province down; got "430281000103"/);
    expect(zh?.message).toBe('RegionCode 应为字符串，实际为 number 类型。请改为字符串。');
  });

  it('is named by its kind in a literal', () => {
    expect(() => scalar('RegionCode').parseLiteral({ kind: Kind.INT, value: '43' })).toThrow(/kind int/);
  });
});
