import { provisionsOf } from '../legalProvision';

/** Air, water, waste, noise and soil; several departments cite them. */
export const environmentProvisions = [
  ...provisionsOf('air', [
    ['45', '挥发性有机物作业须密闭并装治理设施', 'Work with volatile organics is enclosed and treated'],
    ['69', '施工单位落实围挡、覆盖、冲洗等防尘措施', 'Builders fence, cover and wash against dust'],
    ['70', '散装流体物料运输须密闭防遗撒', 'Bulk and liquid loads are covered against spilling'],
    ['72', '易扬尘物料须密闭或围挡覆盖', 'Dusty materials are enclosed or fenced and covered'],
    ['81', '餐饮须装用油烟净化设施并达标', 'Restaurants fit and use fume purification'],
    ['98', '拒绝检查或弄虚作假罚二万至二十万元', 'Refusing or deceiving inspection: 20,000 to 200,000 yuan'],
    [
      '99',
      '无证、超标、逃避监管排放大气污染物罚十万至一百万元',
      'Unpermitted, excessive or hidden emission: 100,000 to 1,000,000 yuan',
    ],
    [
      '103',
      '销售不合标准燃料等，没收并处货值一至三倍',
      'Substandard fuels: confiscation and 1 to 3 times their value',
    ],
    [
      '108',
      '有机废气、工业粉尘未治理罚二万至二十万元',
      'Untreated organics or industrial dust: 20,000 to 200,000 yuan',
    ],
    [
      '115',
      '工地未防尘罚一万至十万元，拒改停工',
      'Sites without dust control: 10,000 to 100,000 yuan, then stopped',
    ],
    ['116', '运输遗撒罚二千至二万元', 'Spilling loads: 2,000 to 20,000 yuan'],
    ['117', '料堆扬尘等罚一万至十万元', 'Dusty stockpiles and the like: 10,000 to 100,000 yuan'],
    [
      '118',
      '餐饮油烟五千至五万元，露天烧烤五百至二万元',
      'Fumes: 5,000 to 50,000 yuan; outdoor barbecue: 500 to 20,000',
    ],
    [
      '119',
      '烧秸秆、喷高毒农药五百至二千元；单位烧垃圾一万至十万元',
      'Burning straw, spraying toxics: 500 to 2,000 yuan; organisations burning rubbish: 10,000 to 100,000',
    ],
  ]),
  ...provisionsOf('water', [
    [
      '23',
      '持证单位自行监测，重点单位装自动设备并联网',
      'Permit holders monitor themselves, key ones online',
    ],
    [
      '83',
      '无证、超标、逃避监管排水罚十万至一百万元',
      'Unpermitted, excessive or hidden discharge: 100,000 to 1,000,000 yuan',
    ],
    [
      '85',
      '向水体倾倒废物二万至二十万元，剧毒油酸等十万至一百万元',
      'Waste into water: 20,000 to 200,000 yuan; poisons, oil and acid: 100,000 to 1,000,000',
    ],
  ]),
  ...provisionsOf('solidWaste', [
    ['63', '施工单位编制建筑垃圾方案备案并及时清运', 'Builders file a waste plan and clear waste in time'],
    ['78', '危废产生单位定计划、建台账、申报', 'Hazardous waste producers plan, record and report'],
    [
      '102',
      '工业固废管理违规分档处罚，未建台账五万至二十万元',
      'Industrial waste breaches by kind; no ledger: 50,000 to 200,000 yuan',
    ],
    [
      '105',
      '过度包装拒改罚二千至二万元，情节严重至十万元',
      'Excessive packaging: 2,000 to 20,000 yuan, serious up to 100,000',
    ],
    ['107', '规模养殖粪污未处理可罚十万元以下', 'Untreated manure of large farms: up to 100,000 yuan'],
    [
      '111',
      '生活垃圾和建筑垃圾倾倒、分类违规分档处罚',
      'Dumping and sorting of household and building waste, fined by kind',
    ],
    [
      '112',
      '危险废物管理违规十万至一百万元或处置费倍数',
      'Hazardous waste breaches: 100,000 to 1,000,000 yuan or a multiple of disposal cost',
    ],
    ['114', '无证经营危废罚一百万至五百万元', 'Unpermitted hazardous waste trade: 1 to 5 million yuan'],
  ]),
  ...provisionsOf('noise', [
    [
      '29',
      '主管部门可现场检查噪声，检查不少于两人',
      'Authorities may inspect noise on site, in pairs at least',
    ],
    ['63', '商业经营不得用高音喇叭招揽', 'No loudspeaker advertising by businesses'],
    ['75', '工业噪声超标或无证罚二万至二十万元', 'Industrial noise: 20,000 to 200,000 yuan'],
    [
      '77',
      '施工噪声超标或无证夜间施工罚一万至十万元',
      'Building noise or unapproved night work: 10,000 to 100,000 yuan',
    ],
    [
      '81',
      '社会生活和商业噪声罚五千至五万元，拒改至二十万元',
      'Commercial noise: 5,000 to 50,000 yuan, then up to 200,000',
    ],
    [
      '82',
      '邻里公共噪声先劝改，拒改警告并可罚款',
      'Neighbourhood noise: persuasion first, then warning and fine',
    ],
  ]),
  ...provisionsOf('soil', [
    [
      '87',
      '向农用地排超标污水污泥罚十万至五十万元，重者可拘留',
      'Contaminated sewage on farmland: 100,000 to 500,000 yuan, detention if grave',
    ],
    [
      '88',
      '不回收农药包装、农膜罚一万至十万元，个人二百至二千元',
      'Packaging and film not taken back: 10,000 to 100,000 yuan, persons 200 to 2,000',
    ],
  ]),
  ...provisionsOf('pollutantPermit', [
    ['21', '持证单位如实记台账，保存五年以上', 'Permit holders keep a true ledger for at least five years'],
    [
      '28',
      '主管部门核查排放量和治理设施运行',
      'The authority checks amounts and facilities against the permit',
    ],
    ['33', '无排污许可证排放罚二十万至一百万元', 'Discharge without permit: 200,000 to 1,000,000 yuan'],
    [
      '36',
      '监测设备、排放口等不合许可证罚二万至二十万元',
      'Monitoring or outlets against the permit: 20,000 to 200,000 yuan',
    ],
    [
      '37',
      '台账、执行报告缺失不实，每次罚五千至二万元',
      'Ledger or report missing or untrue: 5,000 to 20,000 yuan each time',
    ],
  ]),
  ...provisionsOf('projectEnvironment', [
    [
      '15',
      '环保设施与主体工程同时设计、施工、投用',
      'Environmental facilities are designed, built and used with the project',
    ],
    [
      '23',
      '环保设施未验收即投产罚二十万至一百万元',
      'Production before acceptance: 200,000 to 1,000,000 yuan',
    ],
  ]),
  ...provisionsOf('livestock', [
    ['13', '养殖场按规模配建粪污处理设施', 'Farms build waste facilities to their size'],
    [
      '41',
      '养殖废弃物超标或未处理排放可罚五万元以下',
      'Livestock waste untreated or excessive: up to 50,000 yuan',
    ],
  ]),
];
