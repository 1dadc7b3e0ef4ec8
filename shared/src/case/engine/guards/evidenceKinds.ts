/** 行政处罚法 art. 46. */
export const evidenceKinds = [
  'DOCUMENTARY',
  'PHYSICAL',
  'AUDIO_VISUAL',
  'ELECTRONIC',
  'WITNESS',
  'PARTY_STATEMENT',
  'EXPERT_OPINION',
  'RECORD',
];
