export const sampleEntities = [];
