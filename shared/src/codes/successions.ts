/** Divisions of 株洲 that others took the place of, by 12-digit codes (民政部行政区划变更: 株洲县 became 渌口区, 2018-06-19). */
const successions: readonly { readonly from: string; readonly to: string; readonly on: string }[] = [
  { from: '430221000000', to: '430212000000', on: '2018-06-19' },
];

/** The divisions whose place this one took: their rows are its own. */
export const predecessorsOf = (code12: string): readonly string[] =>
  successions.filter(({ to }) => to === code12).map(({ from }) => from);
