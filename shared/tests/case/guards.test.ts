import { guards, type GuardName } from '#shared/case/engine/guards/index';
import type { GuardRule } from '#shared/case/engine/guards/guardRule';
import type { GuardCase } from './guardCase';
import { decisionGuards } from './guardsOfDecision';
import { executionGuards } from './guardsOfExecution';
import { organGuards } from './guardsOfOrgan';
import { remedyGuards } from './guardsOfRemedies';

/** Every guard, or this does not compile. */
const cases: Readonly<Record<GuardName, GuardCase>> = {
  ...organGuards,
  ...decisionGuards,
  ...executionGuards,
  ...remedyGuards,
};

describe.each(Object.entries(cases))('%s', (name, { refuses, passes }) => {
  const versions: readonly GuardRule[] = guards[name as GuardName];
  const rule = versions[versions.length - 1];
  if (!rule) throw new Error(`${name} has no rule.`);
  const { law, article, check } = rule;

  it.each(Object.entries(refuses))(`${law}${article} refuses %s`, (_, call) => {
    const missing = check(call);
    expect(missing).toEqual({
      en: expect.stringMatching(/[a-z]/),
      zh: expect.stringMatching(/\p{Script=Han}|、|_/u),
    });
  });

  it.each(Object.entries(passes))(`${law}${article} lets pass %s`, (_, call) => {
    expect(check(call)).toBeNull();
  });
});
