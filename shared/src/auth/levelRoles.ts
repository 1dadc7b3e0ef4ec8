import type { Message } from '#shared/errors/table';
import type { AdministrativeLevel } from './principal';

/** What each level stands for, in the words of 株洲市国民经济和社会发展第十四个五年规划. */
export const levelRoles: Readonly<Record<AdministrativeLevel, Message>> = {
  CITY: { en: 'the city plans and coordinates', zh: '市级抓统筹' },
  COUNTY: { en: 'the county implements', zh: '区县抓落实' },
  TOWNSHIP: { en: 'the township lays the ground', zh: '乡街抓基础' },
  VILLAGE: { en: 'the village serves', zh: '村社抓服务' },
};
