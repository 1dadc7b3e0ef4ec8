import { extensions, lifecycleOf } from '#shared/case/engine/extensions/index';
import { guards } from '#shared/case/engine/guards/index';
import { isOpen } from '#shared/case/engine/lifecycle/lifecycle';
import { lifecycleTable } from '#shared/case/engine/lifecycle/lifecycleTable';
import { unchanged, type Transition } from '#shared/case/engine/lifecycle/transition';
import { penaltyKinds } from '#shared/case/engine/penalty';
import { caseStages, stages } from '#shared/case/engine/stages';
import { trackNames, tracks } from '#shared/case/engine/tracks';
import { penaltyKinds as cataloguedKinds } from '../../src/synthetic/catalogue';
import { facts } from './ground';

const departments = Object.values(extensions).map((extension) => [extension.department, extension] as const);
const article = /^第[一二三四五六七八九十百零]+条$/;
const bilingual = (name: { en: string; zh: string }): boolean =>
  /[a-z]/i.test(name.en) && /\p{Script=Han}/u.test(name.zh);

/** States of a line that steps lead to from its beginning. */
function reached(rows: readonly Transition[], first: string): Set<string> {
  const known = new Set([first]);
  for (let before = 0; before !== known.size;) {
    before = known.size;
    for (const { from, to } of rows)
      if (to !== unchanged && from.some((state) => known.has(state))) known.add(to);
  }
  return known;
}

describe.each(departments)('the life cycle of %s', (_, extension) => {
  const lifecycle = lifecycleOf(extension);
  const line = (track: Transition['track']) => lifecycle.filter((row) => row.track === track);

  it('reaches every stage and every state of each parallel procedure', () => {
    expect([...reached(line('MAIN'), 'CLUE')].sort()).toEqual([...caseStages].sort());
    for (const name of trackNames) {
      const { initial, states } = tracks[name];
      expect([...reached(line(name), initial)].sort()).toEqual(Object.keys(states).sort());
    }
  });

  it('leaves no terminal state, and every other one', () => {
    for (const stage of caseStages) {
      const leaving = line('MAIN').filter(
        ({ from, to }) => from.includes(stage) && to !== stage && to !== unchanged,
      );
      expect([stage, leaving.length === 0]).toEqual([stage, stages[stage].terminal]);
    }
    for (const name of trackNames) {
      const { terminal, states } = tracks[name];
      for (const state of Object.keys(states)) {
        const leaving = line(name).filter(
          ({ from, to }) => from.includes(state) && to !== state && to !== unchanged,
        );
        expect([name, state, leaving.length === 0]).toEqual([
          name,
          state,
          (terminal as readonly string[]).includes(state),
        ]);
      }
    }
  });

  it('has each step once, named in both languages, with its law and guards that exist', () => {
    const names = lifecycle.map(({ step }) => step);
    expect(new Set(names).size).toBe(names.length);
    for (const row of lifecycle) {
      expect([row.step, bilingual(row.name)]).toEqual([row.step, true]);
      expect(row.basis.article).toMatch(article);
      for (const name of row.guards) expect(Object.hasOwn(guards, name)).toBe(true);
      expect(new Set(row.guards).size).toBe(row.guards.length);
    }
  });

  it('names in its table only states that exist', () => {
    for (const { track, from, to, during } of lifecycle) {
      const states = Object.keys(track === 'MAIN' ? stages : tracks[track].states);
      expect(states).toEqual(expect.arrayContaining([...from]));
      expect([...states, unchanged]).toContain(to);
      expect(caseStages).toEqual(expect.arrayContaining([...(during ?? [])]));
    }
  });

  it('prints a line a step', () => {
    const lines = lifecycleTable(lifecycle);
    expect(lines).toHaveLength(lifecycle.length);
    expect(lines.find(({ step }) => step === 'DECIDE')).toMatchObject({
      track: '主线',
      from: '案件审核、法制审核、集体讨论、事先告知、陈述申辩',
      to: '决定',
      basis: '中华人民共和国行政处罚法第五十七条',
      guards: expect.stringContaining('决定前已告知（中华人民共和国行政处罚法第六十二条）'),
    });
  });
});

describe('guards', () => {
  const used = new Set(
    departments.flatMap(([, extension]) => lifecycleOf(extension).flatMap((row) => row.guards)),
  );

  it('all belong to a step, are titled in both languages and cite law, article and period', () => {
    expect([...used].sort()).toEqual(Object.keys(guards).sort());
    for (const rule of Object.values(guards).flat()) {
      expect(bilingual(rule.title)).toBe(true);
      expect(rule.article).toMatch(article);
      expect(rule.effectiveFrom).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    }
  });
});

describe('the machine', () => {
  it('opens a parallel procedure only during its stages', () => {
    const sealing = lifecycleOf(extensions.ecology).find(({ step }) => step === 'SEAL');
    expect(sealing && isOpen(sealing, facts({ stage: 'INVESTIGATING' }))).toBe(true);
    expect(sealing && isOpen(sealing, facts({ stage: 'CLUE' }))).toBe(false);
  });

  it('knows the kinds of penalty of the catalogue', () => {
    expect(penaltyKinds).toEqual(cataloguedKinds);
  });
});
