import { provisionsOf } from '../legalProvision';

/** Farm inputs, animals, produce, slaughter and machinery. */
export const agricultureProvisions = [
  ...provisionsOf('pesticide', [
    [
      '24',
      '农药经营实行许可，须具备人员、场所、制度',
      'Pesticide dealers need a licence, staff, premises and rules',
    ],
    ['27', '农药经营者建销售台账，保存二年以上', 'Pesticide dealers keep sales ledgers for two years'],
    [
      '55',
      '无证或经营假农药罚五千至五万元或货值五至十倍',
      'Unlicensed or fake pesticide: 5,000 to 50,000 yuan or 5 to 10 times the value',
    ],
    [
      '56',
      '经营劣质农药罚二千至二万元或货值二至五倍',
      'Substandard pesticide: 2,000 to 20,000 yuan or 2 to 5 times the value',
    ],
    [
      '58',
      '不建台账等拒改罚二千至二万元并吊证',
      'No ledgers and the like: 2,000 to 20,000 yuan and revocation',
    ],
    [
      '60',
      '违规用药：单位五万至十万元，个人一万元以下',
      'Misuse: organisations 50,000 to 100,000 yuan, persons up to 10,000',
    ],
    [
      '63',
      '无证或被吊证的直接负责人十年内禁业',
      'Those in charge of unlicensed or revoked businesses are barred for ten years',
    ],
  ]),
  ...provisionsOf('seed', [
    ['36', '种子生产经营者建立可追溯档案', 'Seed businesses keep traceable files'],
    ['40', '种子须合标准并附相符的标签说明', 'Seed meets standards and bears a true label'],
    [
      '74',
      '假种子罚二万至二十万元或货值十至二十倍并吊证',
      'Fake seed: 20,000 to 200,000 yuan or 10 to 20 times the value, and revocation',
    ],
    [
      '76',
      '无证经营种子罚三千至三万元或货值三至五倍，吊证者五年禁任',
      'Unlicensed seed: 3,000 to 30,000 yuan or 3 to 5 times; five-year bar on revocation',
    ],
    ['79', '种子包装、标签、档案违规罚二千至二万元', 'Seed packing, labels or files: 2,000 to 20,000 yuan'],
  ]),
  ...provisionsOf('veterinaryDrug', [
    ['38', '用药单位守安全规定并记录', 'Users follow the safety rules and keep records'],
    [
      '56',
      '无证或假劣兽药处货值二至五倍，负责人终身禁业',
      'Unlicensed or bad drugs: 2 to 5 times the value, life ban for those in charge',
    ],
    [
      '62',
      '违规用药、无记录对单位罚一万至五万元',
      'Misuse or no records: organisations 10,000 to 50,000 yuan',
    ],
    [
      '63',
      '休药期或残留超标动物上市罚三万至十万元',
      'Sale in withdrawal period or with residues: 30,000 to 100,000 yuan',
    ],
  ]),
  ...provisionsOf('animalEpidemic', [
    [
      '25',
      '养殖、屠宰、无害化场所须取得防疫条件合格证',
      'Farms, slaughterhouses and disposal plants need a certificate',
    ],
    [
      '92',
      '未免疫等可罚一千元以下，逾期至五千元',
      'No vaccination and the like: up to 1,000 yuan, then up to 5,000',
    ],
    [
      '97',
      '经营禁止的动物产品罚五万至十五万元或货值十五至三十倍，五年禁业',
      'Forbidden animals or products: 50,000 to 150,000 yuan or 15 to 30 times; five-year ban',
    ],
    [
      '98',
      '无防疫证、弃置病死动物等罚三千至三万元',
      'No certificate, abandoned carcasses and the like: 3,000 to 30,000 yuan',
    ],
  ]),
  ...provisionsOf('farmProduce', [
    [
      '27',
      '生产企业和合作社如实记录，保存二年',
      'Enterprises and cooperatives keep true records for two years',
    ],
    ['69', '无生产记录或伪造逾期不改罚二千至二万元', 'Records missing or forged: 2,000 to 20,000 yuan'],
    [
      '70',
      '用禁用投入品等罚十万至十五万元或货值十五至三十倍',
      'Banned inputs: 100,000 to 150,000 yuan or 15 to 30 times the value',
    ],
    [
      '71',
      '残留超标农产品罚五万至十万元或货值十至二十倍',
      'Excessive residues: 50,000 to 100,000 yuan or 10 to 20 times the value',
    ],
    ['73', '不开、不收合格证逾期不改罚一百至一千元', 'Certificates not given or kept: 100 to 1,000 yuan'],
  ]),
  ...provisionsOf('pigSlaughter', [
    ['15', '屠宰厂同步检验肉品品质并记录', 'Plants inspect pork as they slaughter and record it'],
    [
      '31',
      '私屠滥宰罚五万至十万元或货值十至二十倍',
      'Slaughter outside designated plants: 50,000 to 100,000 yuan or 10 to 20 times',
    ],
    [
      '33',
      '未检肉品出厂罚十万至十五万元或货值十五至三十倍',
      'Uninspected pork: 100,000 to 150,000 yuan or 15 to 30 times',
    ],
    [
      '38',
      '被吊证屠宰厂的责任人五年内禁业',
      'Those responsible for a revoked plant are barred for five years',
    ],
  ]),
  ...provisionsOf('farmMachinery', [
    ['52', '无操作证开拖拉机、收割机罚一百至五百元', 'Driving farm machines unlicensed: 100 to 500 yuan'],
  ]),
];
