import { createPublicKey } from 'node:crypto';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { spawnSync } from 'node:child_process';
import { roleNames } from '#shared/auth/roles';
import { isSignedBy, type Signed } from '#shared/policy/signed';
import type { PolicyBundle } from '#shared/policy/bundle';
import type { PolicyRules } from '#shared/policy/rules';
import { projectPath } from '#shared/project/projectPath';
import { bundlePath, signedBundle } from '../commands/committedPolicy';
import { nearest } from '../commands/nearest';
import { policyProblems } from '../commands/policyCheck';
import { explain } from '../commands/policyExplain';
import { explanationText } from '../commands/policyExplanationText';
import { permissionsFile } from '../commands/policyMatrix';
import { signPolicies, unsignedPolicies } from '../commands/policySigning';
import { levelOf, subjects } from '../commands/policySubjects';

const bundle = signedBundle();

describe('policy explain', () => {
  it('says who reads a field clear, masked and not at all, and why', () => {
    const phone = explain('Person.phone');
    expect(phone).toMatchObject({ kind: 'FIELD', class: 'PERSONAL', rows: 'own divisions' });
    expect(phone.rule).toContain('MOBILE_PHONE, clear: registry:personal:clear');
    expect(phone.subjects.MASKED).toContain('grid-worker');
    expect(phone.subjects.CLEAR.join()).toMatch(/data-steward \(registry\)/);
    expect(phone.subjects.DENIED).toEqual(
      expect.arrayContaining(['public', 'resident', 'auditor', 'machine-client']),
    );
    expect(explanationText(phone)).toMatch(/^Person\.phone {2}PERSONAL\n {2}Read by/);
  });

  it('says what a policy means and on which law it rests', () => {
    expect(explain('AgriCase.defence').policies).toEqual(
      expect.arrayContaining([expect.objectContaining({ name: 'team.member', law: '行政处罚法 art. 50' })]),
    );
  });

  it('places every role and department once', () => {
    for (const coordinate of [
      'Enterprise.legalRep',
      'Person',
      'PersonFilterInput.region',
      'Query.person(id:)',
      'Query.person',
    ]) {
      const { CLEAR, MASKED, DENIED } = explain(coordinate).subjects;
      const roles = new Set([...CLEAR, ...MASKED, ...DENIED].map((name) => name.replace(/ \(.*$/, '')));
      expect([coordinate, roles.size]).toEqual([coordinate, roleNames.length + 1]);
    }
  });

  it('explains types field by field, and arguments by their field', () => {
    expect(explain('Person').fields['birthDate']).toContain('registry:special:clear');
    expect(explain('Query.person(id:)')).toMatchObject({
      kind: 'INPUT',
      rule: 'whoever may read Query.person',
    });
    expect(explain('Query.person(id:)').subjects.DENIED).toContain('public');
  });

  it('sends interfaces to their types, and unknown names to near ones', () => {
    expect(() => explain('Case.defence')).toThrow('AgriCase.defence');
    expect(() => explain('Enterprise.legalRepp')).toThrow(
      /no Enterprise\.legalRepp.*Near it: Enterprise\.legalRep\b/,
    );
    expect(() => explain('__proto__')).toThrow('The graph has no __proto__');
    expect(nearest('zzzz', ['Person.name'])).toEqual([]);
  });

  it('exits with 1 and no stack for an unknown name, and prints JSON when asked', () => {
    const graph = (...args: string[]) =>
      spawnSync(
        process.execPath,
        [
          '--conditions=source',
          '--import',
          'tsx',
          projectPath('scripts', 'graph.ts'),
          'policy',
          'explain',
          ...args,
        ],
        { encoding: 'utf8' },
      );
    const unknown = graph('Person.nmae');
    expect([unknown.status, unknown.stdout]).toEqual([1, '']);
    expect(unknown.stderr).toMatch(/Near it: .*Person\.name/);
    expect(unknown.stderr).not.toMatch(/\n\s+at /);
    const known = graph('Person.name', '--json');
    expect(JSON.parse(known.stdout)).toMatchObject({ coordinate: 'Person.name', kind: 'FIELD' });
  });
});

describe('policy check', () => {
  const withRules = (change: Partial<PolicyRules>): readonly string[] =>
    policyProblems({ ...bundle.rules, ...change });

  it('finds nothing in the policy as it stands', () => expect(policyProblems()).toEqual([]));

  it('finds scopes that no role gives and policies that there are not', () => {
    const fields: PolicyRules['fields'] = {
      ...bundle.rules.fields,
      'T.a': { class: 'INTERNAL', read: [['nobody:special:read', 'policy:team.stranger']] },
    };
    const problems = withRules({ fields }).join('\n');
    expect(problems).toContain('nobody:special:read is asked for by T.a, and no role gives it');
    expect(problems).toContain('The policy team.stranger is asked for');
  });

  it('finds scopes and policies that nothing uses', () => {
    const problems = withRules({ fields: {}, inputs: {}, rows: {} }).join('\n');
    expect(problems).toContain('staff:internal:read is given by');
    expect(problems).toContain('The policy publicity.active is used by nothing');
    expect(problems).not.toContain('platform:schema:compose');
  });
});

describe('policy matrix', () => {
  const text = permissionsFile()['docs/permissions.md'] ?? '';

  it('has every role in a column, and every field that not everybody reads', () => {
    const legend = text.slice(text.indexOf('## Columns'), text.indexOf('## Types'));
    for (const role of roleNames) expect(legend).toContain(role);
    const appendix = text.slice(text.indexOf('## Fields that not everybody reads'));
    for (const [coordinate, { read }] of Object.entries(bundle.rules.fields)) {
      if (read === 'PUBLIC') continue;
      const [type = '', field = ''] = coordinate.split('.');
      const section = appendix.slice(appendix.indexOf(`### ${type}\n`)).split('\n### ')[0];
      expect(section).toContain(`| ${field} |`);
    }
  });

  it('counts as the rules say', () => {
    const [, row = ''] = /\n(\| Person \|.*)\n/.exec(text) ?? [];
    const everyone = subjects.find(({ role }) => role === 'public');
    const fields = Object.keys(bundle.rules.fields).filter((coordinate) => coordinate.startsWith('Person.'));
    expect(
      everyone &&
        fields.every((coordinate) => levelOf(bundle.rules, coordinate, everyone.access) === 'DENIED'),
    ).toBe(true);
    expect(row).toContain(`| Person | 0/0/${fields.length} |`);
  });
});

describe('signing', () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'yiyu-sign-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('is checked with the public key alone', () => {
    expect(unsignedPolicies({ [bundlePath]: bundle })).toEqual([]);
    expect(unsignedPolicies({ [bundlePath]: { ...bundle, version: bundle.version + 1 } })).toEqual([
      bundlePath,
    ]);
    expect(unsignedPolicies({ 'gateway/policy/none.json': bundle })).toEqual(['gateway/policy/none.json']);
    expect(existsSync(path.join(folder, 'keys'))).toBe(false);
  });

  it('replaces the pinned key and signs everything anew when the folder has another one', () => {
    const files = signPolicies({ [bundlePath]: bundle }, [], folder);
    expect(Object.keys(files).sort()).toEqual([bundlePath, 'shared/policy/signer.pub.pem']);
    const signed = JSON.parse(files[bundlePath] ?? '') as Signed<PolicyBundle>;
    expect(isSignedBy(signed, createPublicKey(files['shared/policy/signer.pub.pem'] ?? ''))).toBe(true);
    expect(signed.payload).toEqual(bundle);
  });
});
