import { excerpt, normalised } from '#shared/codes/excerpt';
import { badInput } from '#shared/errors/appError';

/** The number of an enforcement document (文号), e.g. 株环罚字〔2025〕醴-24号. */
export interface DocNo {
  /** Abbreviation of the organ, brackets within full-width: 株环, 醴农（农药）. */
  readonly organ: string;
  /** The word for the kind of document: 罚字, 处罚字, 罚; empty where the number has none. */
  readonly kind: string;
  readonly year: number;
  /** Letter or character of the unit that has a series of its own: S, 醴; null without one. */
  readonly unit: string | null;
  readonly seq: number;
  /** Digits of the sequence as written: 003 has three. */
  readonly width: number;
}

const longest = 64;

/**
 * The year in any brackets, one of them, or none but with a mark between year and sequence: 〔2025〕5号, [2025]第012号,
 * (2025) 醴-24, 2025年第5号. After normalisation brackets are 〔〕, [], 【】 or ().
 */
const form =
  /^(?<head>[^\d〔[【]{1,40}?)\s*(?<open>[〔[【(])?\s*(?<year>(?:19|20)\d{2})\s*(?<close>[〕\]】)])?\s*(?<mark>[年\-—–\s]*第?)\s*(?:(?<unit>[\p{Script=Han}A-Za-z]{1,4}?)\s*[-—–]\s*)?(?<seq>\d{1,7})\s*号?$/u;

/** Organ and kind: the kind begins at 罚 with what belongs to it (不予行政处罚, 处罚, 罚). */
const words = /^(?<organ>.+?)(?<kind>(?:不予?)?(?:行政)?处?罚.*)?$/u;

const fullWidth = (text: string): string =>
  text.replace(/\(/g, '（').replace(/\)/g, '）').replace(/\s+/g, '');

/** The parts of a document number, however it is bracketed; null for what is none. */
export function tryDocNo(text: string): DocNo | null {
  if (text.length > longest) return null;
  const parts = form.exec(normalised(text))?.groups;
  if (!parts) return null;
  const { head = '', year = '', unit, seq = '' } = parts;
  const bracketed = parts.open !== undefined || parts.close !== undefined;
  if (!bracketed && !parts.mark && unit === undefined) return null;
  const named = words.exec(fullWidth(head))?.groups;
  if (!named?.organ || !/\p{L}/u.test(named.organ)) return null;
  const number = Number(seq);
  return number === 0
    ? null
    : {
        organ: named.organ,
        kind: named.kind ?? '',
        year: Number(year),
        unit: unit?.toUpperCase() ?? null,
        seq: number,
        width: seq.length,
      };
}

/**
 * The parts of a document number.
 * @throws AppError BAD_USER_INPUT for what is none
 */
export function parseDocNo(text: string): DocNo {
  const number = tryDocNo(text);
  if (number === null) {
    throw badInput(
      `A document number has the organ's abbreviation, a year and a sequence; got ${excerpt(text)}. Send for example "株环罚字〔2025〕5号".`,
      `文号应由机关代字、年份和序号组成，实际为 ${excerpt(text)}。请按 "株环罚字〔2025〕5号" 的形式填写。`,
    );
  }
  return number;
}

/** A document number as it is printed: 〔〕 around the year (GB/T 9704-2012), no 第. */
export const formatDocNo = ({ organ, kind, year, unit, seq, width }: DocNo): string =>
  `${organ}${kind}〔${year}〕${unit === null ? '' : `${unit}-`}${String(seq).padStart(width, '0')}号`;
