export const accessQueries = {};
export const accessTypes = {};
