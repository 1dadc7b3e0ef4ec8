import type { DepartmentName } from '#shared/auth/principal';
import type { PolicyBundle, PolicySlice } from '#shared/policy/bundle';
import type { FieldRule, PolicyRules, RowRule } from '#shared/policy/rules';
import type { ProofGround } from '../proofGround';
import { startProofStack, type ProofStack } from '../proofStack';

export type Databases = Parameters<ProofGround['policy']['stackOptions']>[0];

/** One line open, the other as it is. */
export const startFirstOpen = ({ policy }: ProofGround, databases: Databases): Promise<ProofStack> =>
  startProofStack(policy.stackOptions(databases, { first: policy.open.bundle }));

export const startSecondOpen = ({ policy }: ProofGround, databases: Databases): Promise<ProofStack> =>
  startProofStack(policy.stackOptions(databases, { second: policy.open.slices }));

const withoutFields = (rules: PolicyRules, gone: ReadonlySet<string>): PolicyRules => ({
  ...rules,
  fields: Object.fromEntries(
    Object.entries(rules.fields).filter(([coordinate]) => !gone.has(coordinate)),
  ) as Record<string, FieldRule>,
});

/** Rules left out of one line: what is not in the rules is denied. */
export const startWithout = (
  { policy }: ProofGround,
  databases: Databases,
  line: 'FIRST' | 'SECOND',
  gone: ReadonlySet<string>,
): Promise<ProofStack> => {
  const { bundle, slices } = policy.real;
  const without = <T extends PolicyBundle | PolicySlice>(one: T): T => ({
    ...one,
    rules: withoutFields(one.rules, gone),
  });
  return startProofStack(
    policy.stackOptions(
      databases,
      line === 'FIRST'
        ? { first: without(bundle) }
        : { second: new Map([...slices].map(([name, slice]) => [name, without(slice)])) },
    ),
  );
};

/** Row rules of all types changed: the departments alone enforce them. */
export const startWithRows = (
  { policy }: ProofGround,
  databases: Databases,
  change: (rule: RowRule) => RowRule,
): Promise<ProofStack> => {
  const changed = [...policy.real.slices].map(([name, slice]): [DepartmentName, PolicySlice] => {
    const rows = Object.fromEntries(
      Object.entries(slice.rules.rows).map(([type, rule]) => [type, change(rule)]),
    );
    return [name, { ...slice, rules: { ...slice.rules, rows } }];
  });
  return startProofStack(policy.stackOptions(databases, { second: new Map(changed) }));
};
