import { regionSegments } from '#shared/codes/regionCode';
import type { WaterSectionEntity } from '../src/entities/waterSection.entity';

/** Name, class published for January 2021 (null where none is known), county where the name leaves no doubt. */
type Fact = readonly [name: string, published: 'II' | 'III' | null, county: string | null];

const lukou = '430212';
const you = '430223';
const chaling = '430224';
const liling = '430281';

/** Published sections of the monthly reports, in their order; 湘江 downstream. */
const rivers: readonly (readonly [river: string, prefix: string, sections: readonly Fact[]])[] = [
  [
    '湘江',
    'xiang',
    [
      ['朱亭', 'II', lukou],
      ['株洲航电枢纽', 'II', lukou],
      ['菜码头渡口', 'II', null],
      ['枫溪', 'II', '430203'],
      ['一水厂', 'II', null],
      ['白石', 'II', null],
      ['马家河（霞湾）', 'II', null],
    ],
  ],
  [
    '渌水',
    'lu',
    [
      ['三刀石', 'II', liling],
      ['星火', 'III', null],
      ['仙井', 'II', lukou],
      ['株洲县自来水厂', 'II', lukou],
      ['渌水入河口', 'II', lukou],
      ['铁水入渌水口', 'II', null],
      ['杨泗', 'III', null],
      ['澄潭江村', 'III', null],
      ['望仙桥水库', 'II', liling],
      ['官庄水库', 'II', liling],
    ],
  ],
  [
    '洣水',
    'mi',
    [
      ['大桥头', null, null],
      ['炎陵泵房', null, '430225'],
      ['晏公潭', null, null],
      ['太和', null, null],
      ['茶陵县自来水厂', null, chaling],
      ['云阳自来水厂', null, chaling],
      ['平虎大桥', null, null],
      ['苏州坝', null, null],
      ['攸县三水厂', null, you],
      ['灵龟峰', null, you],
      ['洣水海达下游', null, null],
      ['草市镇', null, null],
      ['华里', null, null],
      ['东阳湖', null, chaling],
      ['茶水入洣水口', null, null],
      ['酒埠江水库', null, you],
    ],
  ],
];

const controlLevels: Readonly<Record<string, string>> = {
  '马家河（霞湾）': 'NATIONAL',
  大桥头: 'NATIONAL',
  星火: 'NATIONAL',
  澄潭江村: 'NATIONAL',
  渌水入河口: 'NATIONAL',
  杨泗: 'NATIONAL',
  草市镇: 'CITY_BORDER',
};

/** The monitored sections of 株洲. */
export const sections: readonly WaterSectionEntity[] = rivers.flatMap(([river, prefix, facts]) =>
  facts.map(([name, published, county], i) => {
    const regionCode = `${county ?? '4302'}`.padEnd(12, '0');
    return {
      id: `${prefix}-${String(i + 1).padStart(2, '0')}`,
      name,
      river,
      order: i + 1,
      waterBody: /水库$|湖$/.test(name) ? 'LAKE' : 'RIVER',
      controlLevel: controlLevels[name] ?? null,
      targetClass: published,
      regionCode,
      ...regionSegments(regionCode),
    };
  }),
);
