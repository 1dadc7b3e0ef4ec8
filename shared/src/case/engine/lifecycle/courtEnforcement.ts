import { compulsionLaw, source } from '../law';
import { onTrack } from './transition';

const court = onTrack('COURT_ENFORCEMENT');
const during = ['SERVED', 'EXECUTING'] as const;

/** Enforcement through the court, for organs without power of their own to enforce (行政强制法 arts. 53–58). */
export const courtEnforcement = [
  court('DEMAND_PERFORMANCE', {
    name: { en: 'Demand performance', zh: '催告' },
    from: ['NONE'],
    to: 'DEMANDED',
    during,
    guards: ['DEMAND_IN_WRITING'],
    basis: source(compulsionLaw, '第五十四条'),
  }),
  court('APPLY_TO_COURT', {
    name: { en: 'Apply to the court', zh: '申请法院强制执行' },
    from: ['NONE', 'DEMANDED'],
    to: 'APPLIED',
    during,
    guards: ['DEMAND_LAPSED', 'REMEDIES_LAPSED', 'COURT_IN_TIME', 'STILL_UNPERFORMED'],
    basis: source(compulsionLaw, '第五十三条'),
  }),
  court('COURT_ORDERS', {
    name: { en: 'Court orders enforcement', zh: '裁定准予执行' },
    from: ['APPLIED'],
    to: 'ORDERED',
    during,
    basis: source(compulsionLaw, '第五十七条'),
  }),
  court('COURT_REFUSES', {
    name: { en: 'Court refuses enforcement', zh: '裁定不予执行' },
    from: ['APPLIED'],
    to: 'REFUSED',
    during,
    guards: ['REASON_RECORDED'],
    basis: source(compulsionLaw, '第五十八条'),
  }),
  court('COURT_ENFORCES', {
    name: { en: 'Court has enforced', zh: '法院执行完毕' },
    from: ['ORDERED'],
    to: 'ENFORCED',
    during,
    basis: source(compulsionLaw, '第五十七条'),
  }),
];
