/** One four-digit class (小类) of GB/T 4754-2017, the classification of economic activities. */
export interface IndustryFact {
  readonly code: string;
  readonly name: string;
  readonly nameEn: string;
}

const classes: readonly (readonly [string, string, string])[] = [
  ['0111', '稻谷种植', 'Rice growing'],
  ['0141', '蔬菜种植', 'Vegetable growing'],
  ['0313', '猪的饲养', 'Pig raising'],
  ['0321', '鸡的饲养', 'Chicken raising'],
  ['0412', '内陆养殖', 'Inland aquaculture'],
  ['1311', '稻谷加工', 'Rice milling'],
  ['1329', '其他饲料加工', 'Other animal feed'],
  ['1351', '牲畜屠宰', 'Slaughter of livestock'],
  ['1353', '肉制品及副产品加工', 'Meat products'],
  ['1411', '糕点、面包制造', 'Pastry and bread'],
  ['1512', '白酒制造', 'Baijiu distilling'],
  ['2611', '无机酸制造', 'Inorganic acids'],
  ['2614', '有机化学原料制造', 'Organic chemicals'],
  ['2631', '化学农药制造', 'Chemical pesticides'],
  ['2672', '焰火、鞭炮产品制造', 'Fireworks and firecrackers'],
  ['3011', '水泥制造', 'Cement'],
  ['3072', '卫生陶瓷制品制造', 'Sanitary ceramics'],
  ['3073', '特种陶瓷制品制造', 'Technical ceramics'],
  ['3074', '日用陶瓷制品制造', 'Household ceramics'],
  ['3360', '金属表面处理及热处理加工', 'Metal surface and heat treatment'],
  ['4511', '天然气生产和供应业', 'Natural gas supply'],
  ['4512', '液化石油气生产和供应业', 'Liquefied petroleum gas supply'],
  ['4620', '污水处理及其再生利用', 'Sewage treatment'],
  ['4710', '住宅房屋建筑', 'Residential building'],
  ['4813', '市政道路工程建筑', 'City road works'],
  ['5167', '农药批发', 'Pesticide wholesale'],
  ['5211', '百货零售', 'Department stores'],
  ['5212', '超级市场零售', 'Supermarkets'],
  ['5213', '便利店零售', 'Convenience stores'],
  ['5265', '机动车燃油零售', 'Motor fuel retail'],
  ['6110', '旅游饭店', 'Tourist hotels'],
  ['6121', '经济型连锁酒店', 'Budget hotel chains'],
  ['6210', '正餐服务', 'Full-service restaurants'],
  ['6220', '快餐服务', 'Fast food'],
  ['6233', '酒吧服务', 'Bars'],
  ['7020', '物业管理', 'Property management'],
  ['7291', '旅行社及相关服务', 'Travel agencies'],
  ['7723', '固体废物治理', 'Solid waste treatment'],
  ['7724', '危险废物治理', 'Hazardous waste treatment'],
  ['7861', '名胜风景区管理', 'Scenic area management'],
  ['8111', '汽车修理与维护', 'Motor vehicle repair'],
  ['9011', '歌舞厅娱乐活动', 'Song and dance halls'],
  ['9012', '电子游艺厅娱乐活动', 'Electronic game arcades'],
  ['9013', '网吧活动', 'Internet cafés'],
];

/** The classes in which the demonstration's enterprises work. */
export const industries: readonly IndustryFact[] = classes.map(([code, name, nameEn]) => ({
  code,
  name,
  nameEn,
}));
