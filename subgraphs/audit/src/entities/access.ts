export const accessEntities = [];
