import { provisionsOf } from '../legalProvision';

/** Food, products, advertising, special equipment, registration and prices. */
export const marketProvisions = [
  ...provisionsOf('food', [
    ['33', '食品生产经营的场所、设施、卫生要求', 'What food premises, facilities and hygiene must meet'],
    ['45', '接触直接入口食品者须年检持健康证明', 'Those touching ready food need yearly health papers'],
    [
      '53',
      '食品经营者查验供货者许可与合格证明并记录',
      'Food traders check and record suppliers and certificates',
    ],
    [
      '122',
      '无许可经营食品罚五万至十万元或货值十至二十倍',
      'Unlicensed food business: 50,000 to 100,000 yuan or 10 to 20 times the value',
    ],
    [
      '123',
      '最严重食品违法罚十万至十五万元或货值十五至三十倍',
      'Gravest food acts: 100,000 to 150,000 yuan or 15 to 30 times the value',
    ],
    [
      '124',
      '超限量、过期等食品罚五万至十万元或货值十至二十倍',
      'Contaminated or expired food: 50,000 to 100,000 yuan or 10 to 20 times',
    ],
    [
      '125',
      '标签、污染等违规罚五千至五万元或货值五至十倍',
      'Labels, soiled food and the like: 5,000 to 50,000 yuan or 5 to 10 times',
    ],
    [
      '126',
      '管理义务未履行先警告，拒改罚五千至五万元',
      'Neglected duties: warning, then 5,000 to 50,000 yuan',
    ],
    [
      '135',
      '被吊许可者及责任人五年内禁入食品业',
      'Revoked food businesses and those responsible are barred for five years',
    ],
  ]),
  ...provisionsOf('product', [
    ['33', '销售者进货须验明合格证明和标识', 'Sellers check certificates and marks on purchase'],
    ['49', '不合安全标准产品处货值一至三倍', 'Unsafe products: 1 to 3 times their value'],
    ['50', '掺假冒充处货值百分之五十至三倍', 'Adulterated products: half to 3 times their value'],
  ]),
  ...provisionsOf('advertising', [
    ['34', '广告经营发布者建审核登记制度并核对内容', 'Agencies and media register and check advertisements'],
    [
      '55',
      '虚假广告处费用三至五倍或二十万至一百万元',
      'False advertising: 3 to 5 times the fee or 200,000 to 1,000,000 yuan',
    ],
    [
      '59',
      '内容不清、引证不实、贬低他人罚十万元以下',
      'Unclear, unfounded or disparaging content: up to 100,000 yuan',
    ],
  ]),
  ...provisionsOf('specialEquipment', [
    ['40', '检验期满前一月报检，未检不得使用', 'Inspection is asked for a month before expiry; none, no use'],
    [
      '83',
      '未登记、无档案、未维护等罚一万至十万元',
      'Unregistered or neglected equipment: 10,000 to 100,000 yuan',
    ],
    [
      '84',
      '使用未检、不合格、报废设备罚三万至三十万元',
      'Uninspected, failed or scrapped equipment: 30,000 to 300,000 yuan',
    ],
  ]),
  ...provisionsOf('registration', [
    ['36', '营业执照须亮明', 'The business licence is displayed'],
    [
      '43',
      '无登记经营拒改罚一万至十万元，严重至五十万元',
      'Unregistered business: 10,000 to 100,000 yuan, serious up to 500,000',
    ],
    ['46', '不办变更登记拒改罚一万至十万元', 'Change not registered: 10,000 to 100,000 yuan'],
    [
      '48',
      '不亮照三万元以下，出借伪造执照十万元以下起',
      'Licence not shown: up to 30,000 yuan; lent or forged: from up to 100,000',
    ],
  ]),
  ...provisionsOf('unlicensed', [
    [
      '13',
      '他法未定的无照经营没收所得并罚一万元以下',
      'Unlicensed business not covered elsewhere: up to 10,000 yuan',
    ],
  ]),
  ...provisionsOf('priceMarking', [['5', '经营者须真实准确明码标价', 'Prices are marked truly and plainly']]),
  ...provisionsOf('minors', [
    [
      '123',
      '接纳未成年人、售烟酒等警告并可罚五万元以下，严重至五十万元',
      'Admitting minors or selling them tobacco or alcohol: up to 50,000 yuan, serious up to 500,000',
    ],
  ]),
];
