/** How many firms the bench knows. */
export const firmCount = 4000;

const acts = [
  '未按照规定公示食品经营许可信息',
  '占用人行道经营且逾期不改',
  '未按排污许可证载明的方式排放污染物',
  '未建立农产品生产记录',
];
const products = ['攸县香干', '醴陵小炒肉原料', '炎陵黄桃', '茶陵大蒜'];
const towns = ['新市镇', '网岭镇', '酒埠江镇', '皇图岭镇'];

const pick = <T>(values: readonly T[], at: number): T => values[at % values.length] as T;
const day = (at: number): string =>
  `20${20 + (at % 6)}-${String(1 + (at % 12)).padStart(2, '0')}-${String(1 + (at % 28)).padStart(2, '0')}`;
const list = <T>(length: number, make: (at: number) => T): readonly T[] =>
  Array.from({ length }, (_, at) => make(at));

export const usccOf = (firm: number): string => `92430223MA4L${String(firm).padStart(6, '0')}`;
const firmOf = (uscc: string): number => Number(uscc.slice(-6));

function makeFirm(n: number) {
  const uscc = usccOf(n);
  const town = pick(towns, n);
  return {
    uscc,
    name: `攸县${town}第${n}经营部`,
    kind: pick(['COMPANY', 'INDIVIDUAL', 'COOPERATIVE'], n),
    status: pick(['存续', '注销', '吊销'], n * 7),
    address: `湖南省株洲市攸县${town}滨江路${1 + (n % 300)}号`,
    foundedOn: day(n),
    regCapital: `${10_000 + n * 13}.00`,
    riskGrade: n % 4,
    phone: `139${String(10_000_000 + n * 7919).slice(0, 8)}`,
    licences: list(2, (at) => ({
      no: `JY1430223${n}${at}`,
      kind: pick(['食品经营', '小作坊'], at),
      validTo: day(n + at),
    })),
    premises: {
      regionCode: `4302231${String(n % 90).padStart(5, '0')}`,
      regionPath: ['湖南省', '株洲市', '攸县', town],
      grid: `430223${String(n).padStart(9, '0')}`,
      longitude: Number(`113.${100 + (n % 900)}`),
      latitude: Number(`27.${100 + (n % 777)}`),
      keeper: pick(['欧阳明', '刘强', '谭小芳', '陈建国'], n),
    },
    cases: list(3, (at) => ({
      docNo: `攸综执罚字〔2025〕${n}-${at}号`,
      act: pick(acts, n + at),
      filedOn: day(n + at),
      decidedOn: day(n + at + 3),
      fine: `${500 + ((n * 31 + at) % 9000)}.00`,
      stage: pick(['DECIDED', 'SERVED', 'CLOSED'], n + at),
      hearingOn: at === 1 ? day(n + at + 1) : null,
      officers: [`18030${n}${at}1`, `18030${n}${at}2`],
    })),
    permits: list(2, (at) => ({
      no: `91430223${n}${at}001P`,
      site: `${town}${at + 1}号厂区`,
      validTo: day(n + at),
      outlets: list(2, (outlet) => ({
        code: `DW${n}-${at}-${outlet}`,
        kind: pick(['废水', '废气'], outlet),
        online: (n + outlet) % 2 === 0,
      })),
    })),
    emissions: { year: 2025, cod: (n % 97) / 8, nh3n: (n % 53) / 16 },
    batches: list(3, (at) => ({
      no: `NC${n}-${at}`,
      product: pick(products, n + at),
      origin: `${town}第${at + 1}基地`,
      harvestedOn: day(n + 2 * at),
      weightKg: 100 + ((n * 17 + at) % 900),
      passed: (n + at) % 9 !== 0,
    })),
    venues: list(2, (at) => ({
      id: `WL${n}-${at}`,
      name: `${town}文化馆${at + 1}厅`,
      kind: pick(['网吧', '歌舞厅', '影院'], n + at),
      openFrom: '08:00',
      openUntil: at ? '24:00' : '22:00',
      capacity: 50 + ((n + at) % 200),
    })),
  };
}

export type Firm = ReturnType<typeof makeFirm>;

const known = new Map<number, Firm>();

/** A firm as all departments together know it; the same at every call. Undefined for a code nobody bears. */
export function firmBy(uscc: string): Firm | undefined {
  const n = firmOf(uscc);
  if (!(n >= 0 && n < firmCount) || usccOf(n) !== uscc) return undefined;
  let firm = known.get(n);
  if (!firm) known.set(n, (firm = makeFirm(n)));
  return firm;
}

/** A page of a hundred firms. */
export const firmsFrom = (from: number): readonly Firm[] =>
  list(100, (at) => firmBy(usccOf((from + at) % firmCount))).filter((firm) => firm !== undefined);
