import type { Message } from '#shared/errors/table';
import type { DepartmentName } from './principal';

/** What people call each department, in both languages of the graph. */
export const departmentNames: Readonly<Record<DepartmentName, Message>> = {
  registry: { en: 'Base registries', zh: '基础信息库' },
  'law-enforcement': { en: 'Comprehensive administrative law enforcement', zh: '综合行政执法' },
  ecology: { en: 'Ecology and environment', zh: '生态环境' },
  agriculture: { en: 'Agriculture and rural affairs', zh: '农业农村' },
  'market-supervision': { en: 'Market supervision', zh: '市场监管' },
  'culture-tourism': { en: 'Culture and tourism', zh: '文化旅游' },
  audit: { en: 'Audit', zh: '审计监督' },
};
