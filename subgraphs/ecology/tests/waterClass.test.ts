import { classOf, keeps, waterClassOf, type WaterIndicator, type WaterSample } from '../src/water/waterClass';

/** A value as it is published, `0.002L` meaning below a limit of detection of 0.002. */
const sample = (indicator: WaterIndicator, text: string): WaterSample => ({
  indicator,
  value: Number(text.replace('L', '')),
  detection: text.endsWith('L') ? 'BELOW_LIMIT' : 'MEASURED',
});

const week = (values: Readonly<Record<WaterIndicator, string>>): WaterSample[] =>
  Object.entries(values).map(([indicator, text]) => sample(indicator as WaterIndicator, text));

describe('class of surface water by GB 3838-2002', () => {
  it('finds Ⅱ for 朱亭镇 in week 2 of 2019, by phosphorus', () => {
    const samples = week({
      PH: '7.1',
      DO: '10.4',
      COD_MN: '1.5',
      NH3_N: '0.15',
      TP: '0.043',
      AS: '0.004',
      CD: '0.002L',
      PB: '0.001L',
    });
    expect(waterClassOf(samples, 'RIVER')).toEqual({ waterClass: 'II', decisive: ['TP'] });
  });

  it('finds Ⅲ for 樟树港 in week 2 of 2019, by phosphorus', () => {
    const samples = week({
      PH: '7.4',
      DO: '10.7',
      COD_MN: '1.1',
      NH3_N: '0.26',
      TP: '0.132',
      AS: '0.012',
      CD: '0.002L',
      PB: '0.0015',
    });
    expect(waterClassOf(samples, 'RIVER')).toEqual({ waterClass: 'III', decisive: ['TP'] });
  });

  it('counts half the limit where nothing was found', () => {
    expect(classOf(sample('CD', '0.002L'), 'RIVER')).toBe('I');
    expect(classOf(sample('CD', '0.002'), 'RIVER')).toBe('II');
  });

  it('bears less phosphorus in lakes', () => {
    expect(classOf(sample('TP', '0.05'), 'RIVER')).toBe('II');
    expect(classOf(sample('TP', '0.05'), 'LAKE')).toBe('III');
    expect(classOf(sample('TP', '0.201'), 'LAKE')).toBe('BELOW_V');
  });

  it('asks for more oxygen the better the class', () => {
    const classes = ['7.5', '7.4', '5.9', '4.9', '2.9', '1.9'].map((text) =>
      classOf(sample('DO', text), 'RIVER'),
    );
    expect(classes).toEqual(['I', 'II', 'III', 'IV', 'V', 'BELOW_V']);
  });

  it('has one range of pH for all classes', () => {
    const classes = ['5.9', '6', '9', '9.1'].map((text) => classOf(sample('PH', text), 'RIVER'));
    expect(classes).toEqual(['BELOW_V', 'I', 'I', 'BELOW_V']);
  });

  it('names nothing decisive at class Ⅰ and all that are equally bad below', () => {
    expect(waterClassOf([sample('TP', '0.02')], 'RIVER')).toEqual({ waterClass: 'I', decisive: [] });
    expect(waterClassOf([sample('TP', '0.3'), sample('COD_MN', '9'), sample('PH', '7')], 'RIVER')).toEqual({
      waterClass: 'IV',
      decisive: ['TP', 'COD_MN'],
    });
  });

  it('keeps a target with the same class or a better one', () => {
    expect([keeps('II', 'II'), keeps('I', 'II'), keeps('III', 'II')]).toEqual([true, true, false]);
  });
});
