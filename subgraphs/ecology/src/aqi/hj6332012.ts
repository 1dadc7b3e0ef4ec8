import type { AqiTable } from './standard';

/**
 * HJ 633-2012 table 1 as the hourly report (实时报) uses it: hourly means of nitrogen dioxide, sulphur dioxide, carbon
 * monoxide and ozone by their hourly limits, the 8-hour mean of ozone, and hourly means of particles by the limits of
 * 24 hours. Sulphur dioxide over 800 in the hour and ozone over 800 in 8 hours are not judged by these averages.
 */
export const hj6332012: AqiTable = {
  indexes: [0, 50, 100, 150, 200, 300, 400, 500],
  breakpoints: {
    PM25: [0, 35, 75, 115, 150, 250, 350, 500],
    PM10: [0, 50, 150, 250, 350, 420, 500, 600],
    O3_1H: [0, 160, 200, 300, 400, 800, 1000, 1200],
    O3_8H: [0, 100, 160, 215, 265, 800],
    NO2: [0, 100, 200, 700, 1200, 2340, 3090, 3840],
    SO2: [0, 150, 500, 650, 800],
    CO: [0, 5, 10, 35, 60, 90, 120, 150],
  },
};
