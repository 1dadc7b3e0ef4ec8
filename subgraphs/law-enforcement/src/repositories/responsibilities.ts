export interface ResponsibilityRow {
  readonly level: string;
  readonly role: string;
  readonly matter: string;
  readonly matterEn: string;
}

/** 市级抓统筹、区县抓落实、乡街抓基础、村社抓服务 (株洲市十四五规划): what that means in enforcement, matter by matter. */
const matters: readonly (readonly [level: string, role: string, matter: string, matterEn: string])[] = [
  ['CITY', 'COORDINATES', '处罚与检查事项清单', 'Catalogues of penalties and inspections'],
  [
    'CITY',
    'COORDINATES',
    '年度检查计划统筹与综合查一次',
    'Joining yearly inspection plans into single visits',
  ],
  ['CITY', 'COORDINATES', '跨区县与重大案件查处', 'Cases across counties and major cases'],
  ['CITY', 'COORDINATES', '执法监督与评议考核', 'Supervision and assessment of enforcement'],
  ['COUNTY', 'IMPLEMENTS', '本辖区案件查处', 'Cases within the county'],
  [
    'COUNTY',
    'IMPLEMENTS',
    '派驻分局、中队与业务指导',
    'Dispatched branches and squadrons, and their guidance',
  ],
  ['COUNTY', 'IMPLEMENTS', '赋权乡镇（街道）的评估', 'Assessment of the powers devolved to townships'],
  ['TOWNSHIP', 'LAYS_GROUND', '赋权事项的综合行政执法', 'Comprehensive enforcement of devolved items'],
  ['TOWNSHIP', 'LAYS_GROUND', '派驻力量的日常统一指挥', 'Daily command of dispatched units'],
  ['TOWNSHIP', 'LAYS_GROUND', '日常巡查与线索上报', 'Daily rounds and reporting of clues'],
  ['VILLAGE', 'SERVES', '网格巡查与政策宣传', 'Grid patrols and information'],
  ['VILLAGE', 'SERVES', '矛盾纠纷调解与劝导', 'Mediation and persuasion'],
  ['VILLAGE', 'SERVES', '协助送达与整改回访', 'Help with service of documents and follow-up visits'],
];

/** Duties of one level, or of all four from the city down. */
export const responsibilitiesOf = (asked: string | null): ResponsibilityRow[] =>
  matters
    .map(([level, role, matter, matterEn]) => ({ level, role, matter, matterEn }))
    .filter(({ level }) => asked === null || level === asked);
