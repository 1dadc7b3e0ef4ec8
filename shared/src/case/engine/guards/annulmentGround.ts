import { penaltyLaw } from '../law';
import { guardRule, unless } from './guardRule';

/** 行政处罚法 art. 75: a decision is withdrawn because it was revoked, or because the organ finds it wrong. */
export const annulmentGround = guardRule(
  penaltyLaw,
  '第七十五条',
  { en: 'A ground to withdraw the decision', zh: '撤销决定的依据' },
  ({ facts: { tracks }, step }) => {
    if (step.name !== 'ANNUL' || step.input.ground === 'SELF_CORRECTION') return null;
    return unless(
      tracks[step.input.ground] === 'REVOKED',
      `a revocation by ${step.input.ground.toLowerCase()}`,
      step.input.ground === 'LITIGATION' ? '法院撤销判决' : '复议撤销决定',
    );
  },
);
