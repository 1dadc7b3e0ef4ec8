import { failed, notApplicable, passed, type ReviewRule } from './reviewRule';

/** Officers who are qualified, as their certificates show. The register keeps the current certificate of each officer alone. */
export const validCertificates: ReviewRule = {
  rule: 'VALID_CERTIFICATES',
  law: '《中华人民共和国行政处罚法》第四十二条第一款',
  check: ({ officers, filedOn }) => {
    if (filedOn === null) return notApplicable('案卷未载明立案日期');
    const known = (officers ?? []).filter((officer) => officer !== null);
    const expired = known.filter(({ certValidTo }) => certValidTo !== null && certValidTo < filedOn).length;
    if (expired > 0) return failed(`${expired} 名执法人员的执法证件在立案时已过有效期`);
    if (known.length === 0 || known.length < (officers?.length ?? 0)) {
      return notApplicable('案卷未载明全部执法人员');
    }
    const unclear = known.filter(
      ({ certValidFrom, certValidTo }) =>
        certValidFrom === null || certValidTo === null || certValidFrom > filedOn,
    ).length;
    return unclear > 0
      ? notApplicable(`${unclear} 名执法人员立案时所持证件未载于登记（现行证件有效期起于立案之后或不全）`)
      : passed(`${known.length} 名执法人员的执法证件在立案时均有效`);
  },
};
