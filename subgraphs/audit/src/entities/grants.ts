export const grantEntities = [];
