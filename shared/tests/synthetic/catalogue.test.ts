import { dataDepartments } from '../../src/auth/principal';
import {
  articleText,
  gradeNames,
  industries,
  inspectionItems,
  legalProvisions,
  penaltyItems,
  penaltyKinds,
} from '../../src/synthetic/catalogue';
import { fineGrades } from '../../src/synthetic/catalogue/fineGrades';

const letters: Record<string, string> = {
  'law-enforcement': 'F',
  ecology: 'E',
  agriculture: 'A',
  'market-supervision': 'M',
  'culture-tourism': 'C',
};
const lineDepartments = dataDepartments.filter((department) => department !== 'registry');
const provisionKeys = legalProvisions.map((provision) => `${provision.law} ${provision.article}`);

describe('articleText', () => {
  it.each([
    ['5', '第五条'],
    ['10', '第十条'],
    ['19', '第十九条'],
    ['60', '第六十条'],
    ['72', '第七十二条'],
    ['100', '第一百条'],
    ['105', '第一百零五条'],
    ['110', '第一百一十条'],
    ['123', '第一百二十三条'],
  ])('writes %s as %s', (article, text) => {
    expect(articleText(article)).toBe(text);
  });

  it.each(['0', '', '1000', '060', '第六十条'])('refuses %j', (article) => {
    expect(() => articleText(article)).toThrow(RangeError);
  });
});

describe('fineGrades', () => {
  it('splits a range 30/40/30', () => {
    expect(fineGrades('10000.00', '50000.00')).toEqual([
      { grade: 'LIGHT', from: '10000.00', to: '22000.00' },
      { grade: 'ORDINARY', from: '22000.00', to: '38000.00' },
      { grade: 'HEAVY', from: '38000.00', to: '50000.00' },
    ]);
  });

  it('starts at nothing where the law names an upper bound alone', () => {
    expect(fineGrades(null, '1000.00')[0]).toEqual({ grade: 'LIGHT', from: '0.00', to: '300.00' });
  });

  it('gives none without an upper bound and refuses what does not ascend', () => {
    expect(fineGrades(null, null)).toEqual([]);
    expect(() => fineGrades('5000.00', '5000.00')).toThrow(RangeError);
    expect(() => fineGrades('5000', '9000.00')).toThrow(RangeError);
  });
});

describe('the penalty catalogue', () => {
  it('gives every line department at least nine items', () => {
    for (const department of lineDepartments) {
      expect(penaltyItems.filter((item) => item.domain === department).length).toBeGreaterThanOrEqual(9);
    }
  });

  it('names each item once, with the letter of its department', () => {
    expect(new Set(penaltyItems.map((item) => item.code)).size).toBe(penaltyItems.length);
    for (const item of penaltyItems) {
      expect(dataDepartments).toContain(item.domain);
      expect(item.code).toMatch(new RegExp(`^${letters[item.domain]}[0-9]{4}$`));
      expect(item.actGroup).toMatch(/^[A-Z]+(_[A-Z]+)*$/);
    }
  });

  it('lets exactly these groups of acts cross departments', () => {
    const domains = new Map<string, Set<string>>();
    for (const item of penaltyItems) {
      domains.set(item.actGroup, (domains.get(item.actGroup) ?? new Set()).add(item.domain));
    }
    const shared = [...domains].filter(([, where]) => where.size > 1).map(([group]) => group);
    expect(shared.sort()).toEqual([
      'DISEASED_MEAT',
      'DUST',
      'FALSE_ADVERTISING',
      'FOOD_SAFETY',
      'LIVESTOCK_WASTE',
      'MINORS_PROTECTION',
      'NOISE',
      'OPEN_BURNING',
      'PESTICIDE_MISUSE',
      'UNLICENSED_BUSINESS',
      'WASTE_DUMPING',
    ]);
  });

  it('has groups in which two departments may fine the same act differently', () => {
    for (const group of [
      'OPEN_BURNING',
      'WASTE_DUMPING',
      'NOISE',
      'UNLICENSED_BUSINESS',
      'FALSE_ADVERTISING',
    ]) {
      const upper = new Map<string | null, string>();
      for (const item of penaltyItems.filter((candidate) => candidate.actGroup === group)) {
        upper.set(item.maxFine, item.domain);
      }
      expect(new Set(upper.values()).size).toBeGreaterThanOrEqual(2);
    }
  });

  it('has ascending ranges, and three grades that cover them without a gap', () => {
    for (const { code, minFine, maxFine, grades } of penaltyItems) {
      if (maxFine === null) {
        expect({ code, minFine, grades }).toEqual({ code, minFine: null, grades: [] });
        continue;
      }
      expect(Number(minFine ?? '0.00')).toBeLessThan(Number(maxFine));
      expect(grades.map(({ grade }) => grade)).toEqual(gradeNames);
      expect([grades[0]?.from, grades[2]?.to]).toEqual([minFine ?? '0.00', maxFine]);
      expect([grades[0]?.to, grades[1]?.to]).toEqual([grades[1]?.from, grades[2]?.from]);
      for (const { from, to } of grades) expect(Number(from)).toBeLessThan(Number(to));
    }
  });

  it('allows a fine exactly where it states an amount, a multiple or a fine left to local rules', () => {
    for (const item of penaltyItems) {
      expect(item.kinds.length).toBeGreaterThan(0);
      expect(new Set(item.kinds).size).toBe(item.kinds.length);
      for (const kind of item.kinds) expect(penaltyKinds).toContain(kind);
      if (item.maxFine !== null || item.goodsMultiple !== null) expect(item.kinds).toContain('FINE');
      if (item.goodsMultiple) expect(item.goodsMultiple.min).toBeLessThan(item.goodsMultiple.max);
    }
  });

  it('states a ban where, and only where, a ban is among the kinds', () => {
    for (const item of penaltyItems) {
      expect([item.code, item.ban !== null]).toEqual([item.code, item.kinds.includes('INDUSTRY_BAN')]);
    }
  });
});

describe('the inspection catalogue', () => {
  it('gives every line department at least six items under unique codes', () => {
    expect(new Set(inspectionItems.map((item) => item.code)).size).toBe(inspectionItems.length);
    for (const department of lineDepartments) {
      const own = inspectionItems.filter((item) => item.department === department);
      expect(own.length).toBeGreaterThanOrEqual(6);
      for (const item of own) expect(item.code).toMatch(new RegExp(`^I${letters[department]}[0-9]{3}$`));
    }
  });
});

describe('the legal provisions', () => {
  const cited = [
    ...penaltyItems,
    ...inspectionItems,
    ...penaltyItems.flatMap((item) => (item.ban ? [item.ban] : [])),
  ].map(({ law, article }) => `${law} ${article}`);

  it('hold every article the items cite', () => {
    expect([...new Set(cited)].filter((key) => !provisionKeys.includes(key))).toEqual([]);
  });

  it('hold nothing else but the articles of the penalty law that govern a case', () => {
    const governing = '17,24,25,27,29,30,33,36,42,43,44,45,47,48,51,56,57,58,60,61,62,63,64,66,67,72'
      .split(',')
      .map((article) => `中华人民共和国行政处罚法 ${article}`);
    expect(provisionKeys.filter((key) => !cited.includes(key)).sort()).toEqual(governing.sort());
  });

  it('name each article once, with its summaries in one line and a date', () => {
    expect(new Set(provisionKeys).size).toBe(provisionKeys.length);
    for (const provision of legalProvisions) {
      expect(articleText(provision.article)).toMatch(/^第.+条$/);
      expect(provision.summaryZh).toMatch(/^[^\n]*[\u4e00-\u9fff][^\n]*$/);
      expect(provision.summaryEn).toMatch(/^[^\n\u4e00-\u9fff]+$/);
      expect(provision.effectiveFrom).toMatch(/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/);
    }
  });
});

describe('the industries', () => {
  it('are four-digit classes in ascending order, restaurants and fireworks among them', () => {
    const codes = industries.map(({ code }) => code);
    expect(codes).toEqual([...new Set(codes)].sort());
    for (const code of codes) expect(code).toMatch(/^[0-9]{4}$/);
    expect(industries).toContainEqual({ code: '6210', name: '正餐服务', nameEn: 'Full-service restaurants' });
    expect(industries.find(({ code }) => code === '2672')?.name).toBe('焰火、鞭炮产品制造');
  });
});
