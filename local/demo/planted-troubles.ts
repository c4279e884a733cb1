import { CONTRACT_KINDS, type ContractKind, type ContractPlan } from './contracts/contract-plan';
import { FOUND_KINDS, type FoundKind } from './impediments/found-impediments';
import { kindsOf, RECORD_KINDS, type RecordKind } from './impediments/record-plan';
import { planCompany } from './plans/company-plan';
import { TROUBLE_KINDS, type TroubleKind } from './scenes/scene';

/** Troubles of issues and links, what teams asked of each other, and what impeded them. */
export const PLANTED_KINDS = [
  ...TROUBLE_KINDS,
  ...CONTRACT_KINDS,
  ...FOUND_KINDS,
  ...RECORD_KINDS,
] as const;

export type PlantedKind = TroubleKind | ContractKind | FoundKind | RecordKind;

/** The issues of each planted trouble by key, the providing one first. */
export type PlantedTroubles = Readonly<Record<PlantedKind, readonly (readonly string[])[]>>;

/** What is wrong in the demo on purpose; the same issues whatever day it is made for. */
export function plantedTroubles(): PlantedTroubles {
  const { issues, scenes, contracts, found, records } = planCompany();
  const planted: readonly { readonly kind: PlantedKind; readonly handles: readonly string[] }[] = [
    ...scenes.map((scene) => ({
      kind: scene.kind,
      handles: scene.issues.map(({ handle }) => handle),
    })),
    ...contracts.map((contract) => ({ kind: contract.kind, handles: endsOf(contract) })),
    ...found.map(({ kind, on }) => ({ kind, handles: [on] })),
    ...records.flatMap((plan) => kindsOf(plan).map((kind) => ({ kind, handles: [plan.on] }))),
  ];
  const ofKind = (kind: PlantedKind): readonly (readonly string[])[] =>
    planted
      .filter((one) => one.kind === kind)
      .map(({ handles }) => handles.map((handle) => issues.get(handle)?.key ?? handle));
  const entries = PLANTED_KINDS.map((kind) => [kind, ofKind(kind)] as const);
  return Object.fromEntries(entries) as PlantedTroubles;
}

/** Somebody without an issue is left out. */
function endsOf({ provider, consumer }: ContractPlan): readonly string[] {
  return typeof provider === 'string' ? [provider, consumer] : [consumer];
}
