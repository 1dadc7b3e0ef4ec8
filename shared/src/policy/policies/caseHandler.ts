import type { Policy } from '../policy';

/** The caller is one of the officers named on the file. Facts by which a minor could be known go no further. */
export const caseHandler: Policy = {
  meaning: { en: 'The caller is one of the officers who handle the case.', zh: '本案承办执法人员。' },
  law: '未成年人保护法 art. 4, 103; 个人信息保护法 art. 28',
  mayHold: ({ certNo }) => certNo !== null,
  holds: ({ certNo }, row) =>
    certNo !== null &&
    ((row as { officerCertNos?: readonly string[] }).officerCertNos ?? []).includes(certNo),
};
