import { excerpt } from '#shared/codes/excerpt';
import { penaltyLaw } from '../law';
import { guardRule } from './guardRule';
import { officersOf } from './stepParts';

/** 行政处罚法 art. 42: officers qualified for enforcement, of the organ that acts, on the day of the step. */
export const validCertificates = guardRule(
  penaltyLaw,
  '第四十二条',
  { en: 'Officers with valid certificates of the organ', zh: '执法人员具有本机关有效执法资格' },
  ({ facts, step, context }) => {
    for (const certNo of officersOf(facts, step)) {
      const officer = context.officer(certNo);
      const shown = excerpt(certNo);
      if (officer === null) {
        return {
          en: `a registered officer for certificate ${shown}`,
          zh: `执法证 ${shown} 未登记，应由已登记的执法人员实施`,
        };
      }
      if (officer.organId !== facts.organId) {
        return {
          en: `officers of the organ in charge; ${shown} belongs to another`,
          zh: `执法证 ${shown} 属其他机关，应由本机关执法人员实施`,
        };
      }
      if (step.on < officer.certValidFrom || step.on > officer.certValidTo) {
        return {
          en: `a certificate valid on ${step.on}; ${shown} is valid ${officer.certValidFrom} to ${officer.certValidTo}`,
          zh: `执法证 ${shown} 有效期为 ${officer.certValidFrom} 至 ${officer.certValidTo}，${step.on} 不在有效期内`,
        };
      }
    }
    return null;
  },
);
