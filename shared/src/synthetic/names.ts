import type { Draw } from './random';

/** Surnames with rough weights: a few carry most of the people, as in life. */
const surnames: readonly (readonly [string, number])[] = [
  ['李', 79],
  ['王', 76],
  ['张', 71],
  ['刘', 54],
  ['陈', 48],
  ['杨', 31],
  ['黄', 24],
  ['赵', 22],
  ['周', 20],
  ['吴', 20],
  ['徐', 15],
  ['孙', 14],
  ['朱', 13],
  ['胡', 13],
  ['郭', 12],
  ['何', 12],
  ['林', 11],
  ['罗', 11],
  ['高', 10],
  ['郑', 9],
  ['梁', 8],
  ['谢', 8],
  ['宋', 7],
  ['唐', 7],
  ['许', 6],
  ['邓', 6],
  ['冯', 6],
  ['韩', 6],
  ['曹', 6],
  ['曾', 6],
  ['彭', 6],
  ['萧', 5],
  ['蔡', 5],
  ['潘', 5],
  ['田', 5],
  ['董', 5],
  ['袁', 5],
  ['于', 5],
  ['余', 4],
  ['叶', 4],
  ['易', 3],
  ['欧阳', 1],
  ['上官', 1],
];

const female = [
  ...'芳娜敏静秀霞丽艳红玲燕萍梅兰菊英华慧巧美珍莉桂娣璐娅琦晶妍茜黛青倩婷姣婉娴瑾颖露瑶怡婵雁蓓',
];
const male = [
  ...'伟刚勇毅俊峰强军平保东文辉力明永健世广志义兴良海山仁波宁贵福生龙元全国胜学祥才发武新利清飞彬富顺信子杰涛昌成康星',
];

/** A plausible personal name. Any likeness is chance: numbers of these persons are from a block nobody holds. */
export function personName(draw: Draw, sex: 'MALE' | 'FEMALE'): string {
  const given = sex === 'MALE' ? male : female;
  const surname = draw.weighted(surnames);
  return surname + draw.pick(given) + (draw.chance(0.8) ? draw.pick(given) : '');
}

const brandFirst = [...'云星禾澜锦瑞宏泰嘉盛恒润金源正鑫华茂德信和顺安康百万千长永吉祥福'];
const brandSecond = [...'程澜帆岚峰泉林达邦诚悦晟朗辰诺科创众联通展扬腾跃升隆昇宇廷轩'];

/** Two invented characters of a trade name (字号). */
export const brandName = (draw: Draw): string => draw.pick(brandFirst) + draw.pick(brandSecond);
