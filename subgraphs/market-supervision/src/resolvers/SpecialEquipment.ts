import type { SpecialEquipmentResolvers } from '../generated/types';

export const SpecialEquipment: SpecialEquipmentResolvers = {
  __resolveReference: ({ regNo }, { specialEquipment }) => specialEquipment.load(regNo),
  useUnit: ({ uscc }, _, { enterprise }) => enterprise.load(uscc),
  region: ({ regionCode }) => ({ code: regionCode }),
};
