import { pseudonymShape } from '#shared/grants/pseudonym';
import { parseGridCode } from '#shared/codes/gridCode';
import { isMobilePhone, parseMobilePhone } from '#shared/codes/mobilePhone';
import { parseRegionCode } from '#shared/codes/regionCode';
import { isResidentId, parseResidentId } from '#shared/codes/residentId';
import { isUscc, parseUscc } from '#shared/codes/uscc';
import { isCanonical, textScalar, writeText } from './scalar';

const maskedUscc = /^92\d{6}\*{4}[0-9A-HJ-NP-RTUWXY]{6}$/;

export const usccScalar = textScalar({
  name: 'Uscc',
  description:
    'Unified social credit code 统一社会信用代码 (GB 32100-2015): 18 characters, both check characters verified. The code of an individual business may come masked, e.g. 92430524****4KN196.',
  takes: 'STRING',
  parse: parseUscc,
  write: writeText((text) => isUscc(text) || maskedUscc.test(text)),
});

const maskedResidentId = /^\*{14}(?:\d{3}[\dX]|\*{4})$/;

export const residentIdScalar = textScalar({
  name: 'ResidentId',
  description:
    'Resident identity number 公民身份号码 (GB 11643-1999): 18 characters, birth date and check character verified. Comes masked, last four characters only, without the right to the clear value.',
  takes: 'STRING',
  parse: parseResidentId,
  write: writeText((text) => isResidentId(text) || maskedResidentId.test(text) || pseudonymShape.test(text)),
});

export const regionCodeScalar = textScalar({
  name: 'RegionCode',
  description:
    'Division code 行政区划代码, 12 digits: 2 province, 2 city, 2 county (GB/T 2260), 3 township, 3 village (统计用区划代码). Short forms of 2, 4, 6 and 9 digits are taken and completed with zeros.',
  takes: 'STRING',
  parse: parseRegionCode,
  write: writeText(isCanonical(parseRegionCode)),
});

export const gridCodeScalar = textScalar({
  name: 'GridCode',
  description:
    'Grid code 网格编码, 15 digits: the 12-digit region code of the community or village and a sequence of 3 digits.',
  takes: 'STRING',
  parse: parseGridCode,
  write: writeText(isCanonical(parseGridCode)),
});

const maskedMobilePhone = /^\*{7}(?:\d{4}|\*{4})$/;

export const mobilePhoneScalar = textScalar({
  name: 'MobilePhone',
  description:
    'Mobile number 手机号码 of the mainland of China, 11 digits; +86, spaces and hyphens are taken. Comes masked, last four digits only, without the right to the clear value.',
  takes: 'STRING',
  parse: parseMobilePhone,
  write: writeText(
    (text) => isMobilePhone(text) || maskedMobilePhone.test(text) || pseudonymShape.test(text),
  ),
});
