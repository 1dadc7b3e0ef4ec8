/** Sharing as tests ask for it: the lead of agriculture for files of ecology. */
const fields = `id state dataset coordinates owner department role purpose legalBasis requestedBy requestedAt expiresOn
  decidedBy decidedAt reason grant { id state }`;
export const share = `mutation ($input: RequestDataShareInput!) { requestDataShare(input: $input) { ${fields} } }`;
export const decide = `mutation ($id: ID!, $agreed: Boolean!, $reason: String!) {
  decideDataShare(id: $id, isAgreed: $agreed, reason: $reason) { ${fields} } }`;
export const asked = (more: Record<string, unknown> = {}) => ({
  input: {
    dataset: 'ecology.EcologyCase',
    purpose: 'JOINT_INSPECTION',
    legalBasis: '《中华人民共和国行政处罚法》第二十六条',
    expiresOn: '2027-06-30',
    ...more,
  },
});
export const agree = (id: string) => ({ id, agreed: true, reason: '同意共享' });
/** The requester of most tests. */
export const lead = 'lead-agriculture';
