import { environmentLaw, source } from '../law';
import { onMainLine, unchanged } from '../lifecycle/transition';
import { plain, type CaseExtension } from './caseExtension';

/** 生态环境行政处罚办法 art. 57 (extensions and excluded time) and 环境保护法 art. 59 (consecutive daily penalty). */
export const ecology: CaseExtension = {
  ...plain,
  department: 'ecology',
  title: { en: 'Ecology and environment', zh: '生态环境' },
  transitions: [
    onMainLine('IMPOSE_DAILY_PENALTY', {
      name: { en: 'Impose a consecutive daily penalty', zh: '按日连续处罚' },
      from: ['SERVED', 'EXECUTING'],
      to: unchanged,
      guards: ['DAILY_PENALTY', 'TWO_OFFICERS', 'VALID_CERTIFICATES', 'NO_CONFLICT'],
      basis: source(environmentLaw, '第五十九条'),
    }),
  ],
  furtherTerms: [
    { clock: 'PEN_DECIDE_EXT_ECOLOGY', lengthDecided: false, collective: false },
    { clock: 'PEN_DECIDE_EXT2_ECOLOGY', lengthDecided: false, collective: true },
  ],
  excludes: [
    'SUSPENSION',
    'HEARING',
    'ANNOUNCEMENT',
    'MONITORING',
    'TEST',
    'ASSESSMENT',
    'APPRAISAL',
    'DETERMINATION',
  ],
};
