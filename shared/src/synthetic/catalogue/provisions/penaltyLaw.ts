import { provisionsOf } from '../legalProvision';

/** The articles of the 行政处罚法 on which case handling rests. */
export const penaltyLawProvisions = provisionsOf('penalty', [
  ['17', '处罚只由有处罚权的行政机关在职权内实施', 'Only an organ with the power, and within it, may punish'],
  [
    '24',
    '省级可把县级部门处罚权交乡镇街道并定期评估',
    'Provinces may hand county powers to townships and must assess them',
  ],
  [
    '25',
    '数机关都有管辖权时先立案者管辖，争议协商或报上级指定',
    'The organ that files first has the case; disputes go to agreement or the superior',
  ],
  [
    '27',
    '涉嫌犯罪及时移送司法，不追刑责的再移回',
    'Suspected crimes go to justice and come back if not prosecuted',
  ],
  ['29', '同一违法行为只罚款一次，多法竞合取高', 'One act, one fine; where several rules apply, the higher'],
  ['30', '未满十四周岁不罚，十四至十八周岁从轻或减轻', 'No penalty under 14, a lighter one from 14 to 18'],
  [
    '33',
    '轻微并改正无后果不罚，初违轻微可不罚，无过错不罚',
    'No penalty for trifles put right or without fault; none needed for a slight first act',
  ],
  [
    '36',
    '两年未发现不再罚，涉生命健康金融安全为五年',
    'No penalty after two years undiscovered, five for life, health and finance',
  ],
  ['42', '执法人员须有资格且不少于两人', 'At least two qualified officers'],
  ['43', '有利害关系的执法人员回避', 'Officers with an interest step aside'],
  [
    '44',
    '决定前告知拟处罚内容、理由依据和权利',
    'Before deciding, tell the party what is intended, why, and its rights',
  ],
  ['45', '听取并复核陈述申辩，不得因此加重', 'Hear and check the defence; never punish harder for it'],
  ['47', '处罚全过程以文字音像记录归档', 'The whole course is recorded in writing or sound and image'],
  [
    '48',
    '有社会影响的决定公开，被撤改的三日内撤回并说明',
    'Notable decisions are published; changed ones withdrawn within three days',
  ],
  [
    '51',
    '公民二百元、单位三千元以下罚款或警告可当场决定',
    'On-the-spot decision: warning, or up to 200 yuan (persons) or 3,000 (organisations)',
  ],
  [
    '56',
    '可抽样取证，先行登记保存须七日内处理',
    'Samples may be taken; preserved evidence is dealt with within seven days',
  ],
  [
    '57',
    '负责人审查后分别决定，复杂重大的集体讨论',
    'The head decides on review; complex or major cases collectively',
  ],
  ['58', '四类情形决定前须经法制审核', 'Four kinds of case need legal review before the decision'],
  ['60', '立案起九十日内作出决定', 'Decision within 90 days of filing'],
  [
    '61',
    '决定书当场交付或七日内送达，同意的可电子送达',
    'Handed over at once or served within seven days, electronically if agreed',
  ],
  ['62', '未告知或拒听申辩不得作出决定', 'No decision without notice and a hearing of the defence'],
  [
    '63',
    '较大罚款、没收、吊销、停业等可要求听证',
    'Large fines, confiscations, revocations and closures carry a right to a hearing',
  ],
  [
    '64',
    '五日内申请听证，七日前通知，非调查人员主持',
    'Hearing asked within five days, notified seven days ahead, led by a non-investigator',
  ],
  ['66', '在决定期限内履行，有困难可延期或分期', 'Perform in time; hardship allows delay or instalments'],
  [
    '67',
    '罚缴分离，收到决定书十五日内缴款',
    'Deciding and collecting are separate; pay within 15 days of receipt',
  ],
  [
    '72',
    '逾期每日加罚百分之三，以罚款额为限，可申请法院执行',
    'Three per cent a day up to the fine itself; the court may enforce',
  ],
]);
