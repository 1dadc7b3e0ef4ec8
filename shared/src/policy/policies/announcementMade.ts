import { isNotNull, onOrBefore } from '#shared/db/where';
import type { Policy } from '../policy';

/** Nobody but the authorities may publish an epidemic, so its rows wait for the announcement. */
export const announcementMade: Policy = {
  meaning: { en: 'The event has been announced.', zh: '疫情已依法公布。' },
  law: '动物防疫法 art. 36',
  mayHold: () => true,
  holds: (_principal, row, today) => {
    const { announcedOn } = row as { announcedOn: string | null };
    return announcedOn !== null && announcedOn <= today;
  },
  rows: (_principal, today) => [...isNotNull('announcedOn'), ...onOrBefore('announcedOn', today)],
};
