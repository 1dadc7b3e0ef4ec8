import { compulsionLaw } from '../law';
import { guardRule, unless } from './guardRule';

/** 行政强制法 art. 27: what was sealed or seized is dealt with in time. */
export const sealResolved = guardRule(
  compulsionLaw,
  '第二十七条',
  { en: 'Sealed things dealt with', zh: '查封、扣押物品已处理' },
  ({ facts: { tracks } }) =>
    unless(
      tracks.SEALING !== 'SEALED' && tracks.SEALING !== 'EXTENDED' && tracks.EVIDENCE_HOLD !== 'HELD',
      'sealing lifted or the things disposed of, and held evidence dealt with',
      '查封、扣押及登记保存的物品应已解除或者处理',
    ),
);
