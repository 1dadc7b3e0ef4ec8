export type AnswerType = 'application/json' | 'application/graphql-response+json';

const offered: readonly AnswerType[] = ['application/json', 'application/graphql-response+json'];

/**
 * The media type to answer in for an `Accept` header (RFC 9110 §12.5.1, GraphQL over HTTP §6.3): the most wanted of the
 * two, application/json where both are wanted alike or nothing is said; undefined when neither is accepted.
 */
export function acceptedMediaType(accept: string | undefined): AnswerType | undefined {
  if (!accept?.trim()) return 'application/json';
  const ranges = accept
    .slice(0, 1000)
    .split(',')
    .map((part) => {
      const [range = '', ...parameters] = part.trim().toLowerCase().split(';');
      const q = parameters.map((item) => item.trim()).find((item) => item.startsWith('q='));
      const weight = q ? Number(q.slice(2)) : 1;
      return { range: range.trim(), weight: Number.isFinite(weight) ? weight : 0 };
    });
  let best: { type: AnswerType; weight: number; specificity: number } | undefined;
  for (const type of offered) {
    let match: { weight: number; specificity: number } | undefined;
    for (const { range, weight } of ranges) {
      const specificity = range === type ? 2 : range === 'application/*' ? 1 : range === '*/*' ? 0 : -1;
      if (specificity >= 0 && specificity >= (match?.specificity ?? -1)) match = { weight, specificity };
    }
    if (!match || match.weight <= 0) continue;
    const isBetter =
      !best ||
      match.weight > best.weight ||
      (match.weight === best.weight && match.specificity > best.specificity);
    if (isBetter) best = { type, ...match };
  }
  return best?.type;
}
