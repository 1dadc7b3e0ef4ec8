import { plain, type CaseExtension } from './caseExtension';

/** 娱乐场所管理条例 art. 53: what repeated acts of an entertainment venue lead to. */
export const cultureTourism: CaseExtension = {
  ...plain,
  department: 'culture-tourism',
  title: { en: 'Culture and tourism', zh: '文化旅游' },
  guards: { NOTIFY: ['ESCALATION'], DECIDE: ['ESCALATION'], DECIDE_ON_THE_SPOT: ['ESCALATION'] },
};
