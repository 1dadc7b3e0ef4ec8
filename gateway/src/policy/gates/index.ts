import { annotationsGate } from './annotations';
import { contradictionsGate } from './contradictions';
import { emptyRequirementGate } from './emptyRequirement';
import type { PolicyGate, SchemaGate } from './gate';
import { headerGate } from './header';
import { inconsistentDirectivesGate } from './inconsistentDirectives';
import { interfaceOnlyGate } from './interfaceOnly';
import { likeGate } from './like';
import { lostPolicyGate } from './lostPolicy';
import { maskBudgetGate } from './maskBudget';
import { maskKindsGate } from './maskKinds';
import { opaqueScalarsGate } from './opaqueScalars';
import { openInputsGate } from './openInputs';
import { personalKeysGate } from './personalKeys';
import { policyNamesGate } from './policyNames';
import { rowScopesGate } from './rowScopes';
import { unreadableKeysGate } from './unreadableKeys';
import { weakerRequiresGate } from './weakerRequires';

export const schemaGates: readonly SchemaGate[] = [
  headerGate,
  emptyRequirementGate,
  annotationsGate,
  contradictionsGate,
];

export const policyGates: readonly PolicyGate[] = [
  inconsistentDirectivesGate,
  lostPolicyGate,
  interfaceOnlyGate,
  likeGate,
  personalKeysGate,
  opaqueScalarsGate,
  openInputsGate,
  weakerRequiresGate,
  maskBudgetGate,
  maskKindsGate,
  policyNamesGate,
  rowScopesGate,
  unreadableKeysGate,
];
