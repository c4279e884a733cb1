import { planCompany } from './plans/company-plan';
import { TROUBLE_KINDS, type TroubleKind } from './scenes/scene';

/** The issues of each planted trouble by key, the providing one first. */
export type PlantedTroubles = Readonly<Record<TroubleKind, readonly (readonly string[])[]>>;

/** What is wrong in the demo on purpose; the same issues whatever day it is made for. */
export function plantedTroubles(): PlantedTroubles {
  const { issues, scenes } = planCompany();
  const ofKind = (kind: TroubleKind): readonly (readonly string[])[] =>
    scenes
      .filter((scene) => scene.kind === kind)
      .map((scene) => scene.issues.map(({ handle }) => issues.get(handle)?.key ?? handle));
  const entries = TROUBLE_KINDS.map((kind) => [kind, ofKind(kind)] as const);
  return Object.fromEntries(entries) as PlantedTroubles;
}
