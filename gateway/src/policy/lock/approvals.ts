import { z } from 'zod';
import { isCivilDate } from '#shared/calendar/civilDate';
import type { Gain } from './gains';

const line = z.strictObject({
  coordinate: z.string().min(1),
  from: z.string().min(1),
  to: z.string().min(1),
  by: z.string().trim().min(1),
  on: z.string().refine(isCivilDate),
  reason: z.string().trim().min(1),
});

/** Somebody's word for one gain of access: a line of gateway/policy/approvals.jsonl. Lines are added and never changed. */
export type Approval = z.output<typeof line>;

/**
 * The lines of the file.
 * @throws Error naming the first line that is no approval
 */
export function parseApprovals(text: string, file: string): readonly Approval[] {
  return text.split('\n').flatMap((content, index) => {
    if (content.trim() === '') return [];
    let value: unknown;
    try {
      value = JSON.parse(content);
    } catch {
      value = undefined;
    }
    const parsed = line.safeParse(value);
    if (parsed.success) return [parsed.data];
    throw new Error(
      `${file}, line ${index + 1}, is no approval. Expected one JSON object with coordinate, from, to, by, on (YYYY-MM-DD) and reason, none of them empty.`,
    );
  });
}

/** What nobody has approved: an approval is for one change, exactly as it is. */
export const unapproved = (gains: readonly Gain[], approvals: readonly Approval[]): readonly Gain[] =>
  gains.filter(
    (gain) =>
      !approvals.some(
        ({ coordinate, from, to }) => coordinate === gain.coordinate && from === gain.from && to === gain.to,
      ),
  );

/** The line to add for a gain; who approves fills in the rest. */
export const lineFor = ({ coordinate, from, to }: Gain): string =>
  JSON.stringify({ coordinate, from, to, by: '', on: '', reason: '' });
