import { provisionsOf } from '../legalProvision';

/** Travel, entertainment, performances, internet cafés, publications and relics. */
export const cultureProvisions = [
  ...provisionsOf('tourism', [
    ['45', '景区接待不得超核定最大承载量', 'Scenic areas stay within their greatest capacity'],
    [
      '95',
      '无许可经营旅行社罚一万至十万元或所得倍数',
      'Unlicensed travel agency: 10,000 to 100,000 yuan or a multiple of gains',
    ],
    [
      '97',
      '虚假宣传、未投责任险等罚五千至五万元',
      'Misleading publicity, no insurance and the like: 5,000 to 50,000 yuan',
    ],
    [
      '98',
      '低价购物团罚三万至三十万元并停业',
      'Shopping tours: 30,000 to 300,000 yuan and closure for a time',
    ],
    [
      '102',
      '无证导游、私揽、索要小费罚一千至一万元',
      'Unlicensed or private guiding, asking tips: 1,000 to 10,000 yuan',
    ],
    [
      '103',
      '被吊证的导游和旅行社管理人员三年内禁业',
      'Revoked guides and managers are barred for three years',
    ],
    [
      '105',
      '景区不合条件开放停业并罚二万至二十万元',
      'Scenic area open below conditions: closure and 20,000 to 200,000 yuan',
    ],
  ]),
  ...provisionsOf('travelAgency', [
    ['28', '旅行社须与旅游者签订载明法定事项的合同', 'Agencies sign contracts with the listed contents'],
    [
      '46',
      '无证、超范围经营旅行社业务罚十万至五十万元',
      'Business without or beyond licence: 100,000 to 500,000 yuan',
    ],
    ['55', '无合同、擅自转团罚二万至十万元', 'No contract or passing groups on: 20,000 to 100,000 yuan'],
  ]),
  ...provisionsOf('entertainment', [
    ['23', '歌舞场所不得接纳未成年人', 'Song and dance venues admit no minors'],
    ['28', '娱乐场所凌晨二时至八时停业', 'Entertainment venues close from 2 to 8 in the morning'],
    [
      '48',
      '接纳未成年人、超员等罚一万至三万元或所得倍数',
      'Minors admitted, overcrowding: 10,000 to 30,000 yuan or a multiple of gains',
    ],
    ['49', '超时营业等警告，严重停业整顿', 'Forbidden hours: warning, closure for a time if serious'],
    ['51', '未挂警示标志予以警告', 'Missing warning signs: warning'],
  ]),
  ...provisionsOf('performance', [
    ['17', '场所须核验演出批准文件', 'Venues check the approval of performances'],
    [
      '44',
      '未批演出罚五万至十万元或所得八至十倍',
      'Unapproved performance: 50,000 to 100,000 yuan or 8 to 10 times the gains',
    ],
    [
      '47',
      '假唱、擅自中止等罚五万至十万元并公布',
      'Lip-synching or breaking off: 50,000 to 100,000 yuan and publication',
    ],
  ]),
  ...provisionsOf('internetCafe', [
    ['22', '网吧营业限于八时至二十四时', 'Internet cafés open from 8 to 24 only'],
    ['23', '网吧核对身份并记录，保存六十日', 'Identities are registered and kept for 60 days'],
    [
      '27',
      '擅自开网吧罚一万至五万元或经营额五至十倍',
      'Unlicensed internet café: 10,000 to 50,000 yuan or 5 to 10 times turnover',
    ],
    [
      '31',
      '超时、接纳未成年人等警告并可罚一万五千元以下',
      'Hours, minors and the like: warning and up to 15,000 yuan',
    ],
    [
      '33',
      '未登记身份等警告并可罚一万五千元以下',
      'No identity register and the like: warning and up to 15,000 yuan',
    ],
  ]),
  ...provisionsOf('publishing', [
    [
      '61',
      '擅自出版印刷发行可罚五万元以下或经营额五至十倍',
      'Unapproved publishing: up to 50,000 yuan or 5 to 10 times turnover',
    ],
  ]),
  ...provisionsOf('heritage', [
    ['63', '收藏单位配备防火防盗防损设施', 'Collections guard against fire, theft and decay'],
    [
      '83',
      '擅自施工毁损文物，单位五十万至五百万元',
      'Works that damage protected sites: organisations 0.5 to 5 million yuan',
    ],
    [
      '87',
      '收藏单位设施、移交、借用违规警告并可罚款',
      'Collections neglecting safety, handover or loans: warning and fine',
    ],
  ]),
];
