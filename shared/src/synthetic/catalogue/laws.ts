/**
 * The laws, regulations and rules the catalogue cites, by a short key.
 * `effectiveFrom` is the day (ISO date) on which the cited version took effect: for an amended text the day of the
 * amendment, not of the first enactment.
 */
export const laws = {
  penalty: {
    law: '中华人民共和国行政处罚法',
    lawEn: 'Administrative Penalty Law',
    effectiveFrom: '2021-07-15',
  },
  air: {
    law: '中华人民共和国大气污染防治法',
    lawEn: 'Air Pollution Prevention and Control Law',
    effectiveFrom: '2018-10-26',
  },
  water: {
    law: '中华人民共和国水污染防治法',
    lawEn: 'Water Pollution Prevention and Control Law',
    effectiveFrom: '2018-01-01',
  },
  solidWaste: {
    law: '中华人民共和国固体废物污染环境防治法',
    lawEn: 'Solid Waste Pollution Prevention and Control Law',
    effectiveFrom: '2020-09-01',
  },
  noise: {
    law: '中华人民共和国噪声污染防治法',
    lawEn: 'Noise Pollution Prevention and Control Law',
    effectiveFrom: '2022-06-05',
  },
  soil: {
    law: '中华人民共和国土壤污染防治法',
    lawEn: 'Soil Pollution Prevention and Control Law',
    effectiveFrom: '2019-01-01',
  },
  pollutantPermit: {
    law: '排污许可管理条例',
    lawEn: 'Regulation on Pollutant Discharge Permits',
    effectiveFrom: '2021-03-01',
  },
  projectEnvironment: {
    law: '建设项目环境保护管理条例',
    lawEn: 'Regulation on Environmental Protection of Construction Projects',
    effectiveFrom: '2017-10-01',
  },
  livestock: {
    law: '畜禽规模养殖污染防治条例',
    lawEn: 'Regulation on Pollution from Large-Scale Livestock Farming',
    effectiveFrom: '2014-01-01',
  },
  cityAppearance: {
    law: '城市市容和环境卫生管理条例',
    lawEn: 'Regulation on City Appearance and Environmental Sanitation',
    effectiveFrom: '2017-03-01',
  },
  cityRoads: { law: '城市道路管理条例', lawEn: 'Regulation on City Roads', effectiveFrom: '2019-03-24' },
  cityGreening: { law: '城市绿化条例', lawEn: 'Regulation on City Greening', effectiveFrom: '2017-03-01' },
  gas: { law: '城镇燃气管理条例', lawEn: 'Regulation on Urban Gas', effectiveFrom: '2016-02-06' },
  property: { law: '物业管理条例', lawEn: 'Regulation on Property Management', effectiveFrom: '2018-03-19' },
  pesticide: { law: '农药管理条例', lawEn: 'Regulation on Pesticides', effectiveFrom: '2022-05-01' },
  seed: { law: '中华人民共和国种子法', lawEn: 'Seed Law', effectiveFrom: '2022-03-01' },
  veterinaryDrug: {
    law: '兽药管理条例',
    lawEn: 'Regulation on Veterinary Drugs',
    effectiveFrom: '2020-03-27',
  },
  animalEpidemic: {
    law: '中华人民共和国动物防疫法',
    lawEn: 'Animal Epidemic Prevention Law',
    effectiveFrom: '2021-05-01',
  },
  farmProduce: {
    law: '中华人民共和国农产品质量安全法',
    lawEn: 'Law on Quality and Safety of Agricultural Products',
    effectiveFrom: '2023-01-01',
  },
  pigSlaughter: {
    law: '生猪屠宰管理条例',
    lawEn: 'Regulation on Pig Slaughter',
    effectiveFrom: '2021-08-01',
  },
  farmMachinery: {
    law: '农业机械安全监督管理条例',
    lawEn: 'Regulation on Safety of Agricultural Machinery',
    effectiveFrom: '2019-03-02',
  },
  food: { law: '中华人民共和国食品安全法', lawEn: 'Food Safety Law', effectiveFrom: '2021-04-29' },
  product: { law: '中华人民共和国产品质量法', lawEn: 'Product Quality Law', effectiveFrom: '2018-12-29' },
  advertising: { law: '中华人民共和国广告法', lawEn: 'Advertising Law', effectiveFrom: '2021-04-29' },
  specialEquipment: {
    law: '中华人民共和国特种设备安全法',
    lawEn: 'Special Equipment Safety Law',
    effectiveFrom: '2014-01-01',
  },
  registration: {
    law: '中华人民共和国市场主体登记管理条例',
    lawEn: 'Regulation on Registration of Market Entities',
    effectiveFrom: '2022-03-01',
  },
  unlicensed: {
    law: '无证无照经营查处办法',
    lawEn: 'Measures against Unlicensed Business',
    effectiveFrom: '2017-10-01',
  },
  priceMarking: {
    law: '明码标价和禁止价格欺诈规定',
    lawEn: 'Provisions on Price Marking and against Price Fraud',
    effectiveFrom: '2022-07-01',
  },
  minors: {
    law: '中华人民共和国未成年人保护法',
    lawEn: 'Law on the Protection of Minors',
    effectiveFrom: '2024-04-26',
  },
  tourism: { law: '中华人民共和国旅游法', lawEn: 'Tourism Law', effectiveFrom: '2018-10-26' },
  travelAgency: { law: '旅行社条例', lawEn: 'Regulation on Travel Agencies', effectiveFrom: '2020-11-29' },
  entertainment: {
    law: '娱乐场所管理条例',
    lawEn: 'Regulation on Entertainment Venues',
    effectiveFrom: '2020-11-29',
  },
  performance: {
    law: '营业性演出管理条例',
    lawEn: 'Regulation on Commercial Performances',
    effectiveFrom: '2020-11-29',
  },
  internetCafe: {
    law: '互联网上网服务营业场所管理条例',
    lawEn: 'Regulation on Internet Access Venues',
    effectiveFrom: '2022-05-01',
  },
  publishing: { law: '出版管理条例', lawEn: 'Regulation on Publishing', effectiveFrom: '2020-11-29' },
  heritage: {
    law: '中华人民共和国文物保护法',
    lawEn: 'Cultural Relics Protection Law',
    effectiveFrom: '2025-03-01',
  },
} as const satisfies Record<string, { law: string; lawEn: string; effectiveFrom: string | null }>;

export type LawKey = keyof typeof laws;
