import fc from 'fast-check';
import { docNoKey, checkSeries, nextDocNo } from '#shared/case/engine/documents/docNoSeries';
import { formatDocNo, parseDocNo, tryDocNo } from '#shared/case/engine/documents/docNo';
import {
  penaltyFields,
  publicityRow,
  tenThousands,
  type PublicityRecord,
} from '#shared/case/engine/documents/dualPublicity';
import { publicityCsv } from '#shared/case/engine/documents/publicityCsv';

describe('a document number', () => {
  it.each([
    ['株环罚字〔2025〕S-5号', '株环', '罚字', 2025, 'S', 5],
    ['株环罚字〔2025〕醴-24号', '株环', '罚字', 2025, '醴', 24],
    ['醴市监处罚字〔2024〕003号', '醴市监', '处罚字', 2024, null, 3],
    ['醴农（农药）罚〔2016〕14号', '醴农（农药）', '罚', 2016, null, 14],
    ['隆农（农药）罚〔2024〕22号', '隆农（农药）', '罚', 2024, null, 22],
    ['（涪）文综罚字〔2025〕24号', '（涪）文综', '罚字', 2025, null, 24],
    ['湘（岳）文执罚网字〔2021〕第012号', '湘（岳）文执', '罚网字', 2021, null, 12],
    ['株环罚字[2025]s-5号', '株环', '罚字', 2025, 'S', 5],
    ['株环罚字（２０２５）第５号', '株环', '罚字', 2025, null, 5],
    ['醴农(农药)罚 【2016】 14', '醴农（农药）', '罚', 2016, null, 14],
    ['株环罚字〔2025 24号', '株环', '罚字', 2025, null, 24],
    ['株环罚字2025年第24号', '株环', '罚字', 2025, null, 24],
    ['株环罚字2025-24', '株环', '罚字', 2025, null, 24],
    ['株环不予行政处罚字〔2025〕3号', '株环', '不予行政处罚字', 2025, null, 3],
    ['株环责改〔2025〕3号', '株环责改', '', 2025, null, 3],
  ])('is read from %s', (text, organ, kind, year, unit, seq) => {
    expect(parseDocNo(text)).toMatchObject({ organ, kind, year, unit, seq });
  });

  it.each([
    '',
    '行政处罚决定书',
    '〔2025〕5号',
    '(2025)5号',
    '（）〔2025〕5号',
    '株环罚字〔1825〕5号',
    '株环罚字〔2025〕号',
    '株环罚字〔2025〕0号',
    '株环罚字20255',
    '株环罚字〔2025〕五号',
    'a'.repeat(60) + '〔2025〕5号',
  ])('is not made up for %j', (text) => {
    expect(tryDocNo(text)).toBeNull();
    expect(() => parseDocNo(text)).toThrow(expect.objectContaining({ code: 'BAD_USER_INPUT' }));
  });

  it('is the same number however it is written', () => {
    const key = (text: string) => docNoKey(parseDocNo(text));
    expect(key('醴市监处罚字〔2024〕003号')).toBe(key('醴市监处罚字[2024]第3号'));
    expect(key('醴农（种子）罚〔2016〕14号')).not.toBe(key('醴农（农药）罚〔2016〕14号'));
  });

  it('comes back from its printed form', () => {
    const han = fc.constantFrom('株环', '醴农（农药）', '（涪）文综', '湘（岳）文执');
    const number = fc.record({
      organ: han,
      kind: fc.constantFrom('罚字', '处罚字', '罚', '罚网字', ''),
      year: fc.integer({ min: 1996, max: 2099 }),
      unit: fc.constantFrom('S', '醴', '石峰', null),
      seq: fc.integer({ min: 1, max: 999_999 }),
      width: fc.integer({ min: 1, max: 7 }),
    });
    fc.assert(
      fc.property(number, (one) => {
        const width = Math.max(one.width, String(one.seq).length);
        expect(tryDocNo(formatDocNo({ ...one, width }))).toEqual({ ...one, width });
      }),
    );
  });
});

describe('a series of numbers', () => {
  it('shows gaps, repetitions and what cannot be read, each series by itself', () => {
    const found = checkSeries([
      '株环罚字〔2025〕1号',
      '株环罚字[2025]第4号',
      '株环罚字〔2025〕4号',
      '株环罚字〔2025〕醴-2号',
      '株环罚字〔2026〕1号',
      '无文号',
    ]);
    expect(found.unreadable).toEqual(['无文号']);
    expect(found.series).toEqual([
      { series: '株环 罚字 2025 ', last: 4, missing: [{ from: 2, to: 3 }], repeated: [4] },
      { series: '株环 罚字 2025 醴', last: 2, missing: [{ from: 1, to: 1 }], repeated: [] },
      { series: '株环 罚字 2026 ', last: 1, missing: [], repeated: [] },
    ]);
  });

  it('goes on after its highest number', () => {
    const like = parseDocNo('株环罚字〔2025〕醴-001号');
    expect(formatDocNo(nextDocNo(like, ['株环罚字〔2025〕醴-24号', '株环罚字〔2025〕99号']))).toBe(
      '株环罚字〔2025〕醴-025号',
    );
    expect(nextDocNo(like, []).seq).toBe(1);
  });
});

const record: PublicityRecord = {
  party: {
    kind: 'ORGANISATION',
    name: '株洲某某食品有限公司',
    uscc: '91430204XTTEST0001',
    representative: '张三丰',
    representativeId: '43029919800101123X',
  },
  docNo: '株市监处罚字〔2026〕1号',
  act: '经营超过保质期的食品',
  facts: '=HYPERLINK("x"), "现场"',
  basis: '《中华人民共和国食品安全法》第一百二十四条',
  kinds: ['FINE', 'CONFISCATION'],
  content: '罚款2000元',
  fine: '2000.00',
  confiscated: '35.50',
  licence: null,
  decidedOn: '2026-03-20',
  validUntil: '2027-03-20',
  publicUntil: '2029-03-25',
  organ: { name: '株洲市市场监督管理局', uscc: '11430200MB0000000X' },
  dataSource: { name: '株洲市市场监督管理局', uscc: '11430200MB0000000X' },
  remark: null,
};
const cell = (of: PublicityRecord, code: string): string | undefined =>
  publicityRow(of)[penaltyFields.findIndex((field) => field.code === code)];

describe('dual publicity', () => {
  it('has the thirty fields of the standard in their order', () => {
    expect(penaltyFields.map(({ code }) => code).join(' ')).toBe(
      'CF_XDR_MC CF_XDR_LB CF_XDR_SHXYM CF_XDR_GSZC CF_XDR_ZZJG CF_XDR_SWDJ CF_XDR_SYDW CF_XDR_SHZZ CF_FRDB CF_FR_ZJLX ' +
        'CF_FR_ZJHM CF_XDR_ZJLX CF_XDR_ZJHM CF_WSH CF_WFXW CF_SY CF_YJ CF_CFLB CF_NR CF_NR_FK CF_NR_WFFF CF_NR_ZKDX ' +
        'CF_JDRQ CF_YXQ CF_GSJZQ CF_CFJG CF_CFJGDM CF_SJLY CF_SJLYDM BZ',
    );
  });

  it.each([
    ['2000.00', '0.2'],
    ['35.50', '0.00355'],
    ['0.01', '0.000001'],
    ['0.00', '0'],
    ['10000.00', '1'],
    ['1000000.00', '100'],
    ['123456789.12', '12345.678912'],
    [null, ''],
  ])('writes %s yuan as %s ten thousands', (yuan, shown) => {
    expect(tenThousands(yuan)).toBe(shown);
  });

  it('shows a company, and hides its representative’s number', () => {
    expect(cell(record, 'CF_XDR_SHXYM')).toBe('91430204XTTEST0001');
    expect(cell(record, 'CF_FRDB')).toBe('张三丰');
    expect(cell(record, 'CF_FR_ZJHM')).toBe('**************123X');
    expect(cell(record, 'CF_NR_FK')).toBe('0.2');
    expect(cell(record, 'CF_CFLB')).toBe('罚款；没收违法所得、没收非法财物');
  });

  it('masks a person, and who runs an individual business', () => {
    const person = {
      ...record,
      party: { kind: 'PERSON', name: '欧阳小明', residentId: '43029919800101123X' },
    } as const;
    expect(cell(person, 'CF_XDR_MC')).toBe('欧阳**');
    expect(cell(person, 'CF_XDR_ZJHM')).toBe('**************123X');
    expect(JSON.stringify(publicityRow(person))).not.toContain('19800101');
    const business = {
      ...record,
      party: {
        kind: 'INDIVIDUAL_BUSINESS',
        name: '某某小吃店',
        uscc: '92430524MA4TKN1964',
        representative: '张三丰',
        representativeId: null,
      },
    } as const;
    expect(cell(business, 'CF_XDR_SHXYM')).toBe('92430524****KN1964');
    expect(cell(business, 'CF_FRDB')).toBe('张**');
  });

  it('is CSV that no spreadsheet runs', () => {
    const text = publicityCsv([record]);
    const [codes, labels, row, end] = text.split('\r\n');
    expect(codes?.startsWith('\u{FEFF}CF_XDR_MC,CF_XDR_LB,')).toBe(true);
    expect(labels?.startsWith('行政相对人名称,')).toBe(true);
    expect(row).toContain(`"'=HYPERLINK(""x""), ""现场"""`);
    expect(row?.split(',').length).toBeGreaterThanOrEqual(30);
    expect(end).toBe('');
  });
});
