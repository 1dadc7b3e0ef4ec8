import { crimeTransferRules } from '../law';
import { transferMaterials } from '../trackInputs';
import { guardRule, unless } from './guardRule';

/** 移送规定 art. 6: the papers that go with the case; test reports where there are any are for the organ to add. */
export const materialsComplete = guardRule(
  crimeTransferRules,
  '第六条',
  { en: 'Papers of the transfer', zh: '移送材料齐全' },
  ({ step }) => {
    if (step.name !== 'HAND_OVER') return null;
    const { materials } = step.input;
    const missing = transferMaterials.filter((one) => one !== 'TEST_REPORTS' && !materials.includes(one));
    return unless(
      missing.length === 0,
      `papers that are not among those sent: ${missing.join(', ')}`,
      `移送材料缺少 ${missing.join('、')}`,
    );
  },
);
