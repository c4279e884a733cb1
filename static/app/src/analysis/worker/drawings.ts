import type { WorkItem } from '../../../../../src/domain/work-items/work-item';
import type { ChainPicture, ChainQuestion } from '../../chain/chain-picture';
import type { ChangesPicture, ChangesQuestion } from '../../changes/changes-picture';
import type {
  ImpedimentsPicture,
  ImpedimentsQuestion,
} from '../../impediments/impediments-picture';
import type { InboxPicture, InboxQuestion } from '../../inbox/inbox-picture';
import type { Above, AnalysisFailure, ReadingFacts } from '../analysis';
import type { DependenciesQuestion, PortfolioPicture } from '../portfolio-picture';

/** What a page asks for, by the kind of picture: plain data. */
export interface Questions {
  readonly dependencies: DependenciesQuestion;
  readonly inbox: InboxQuestion;
  readonly impediments: ImpedimentsQuestion;
  readonly chain: ChainQuestion;
  readonly changes: ChangesQuestion;
}

/** What a page shows, without any of the rest: plain data, so that a worker can hand it over. */
interface Pictures {
  readonly dependencies: PortfolioPicture;
  readonly inbox: InboxPicture;
  readonly impediments: ImpedimentsPicture;
  readonly chain: ChainPicture;
  readonly changes: ChangesPicture;
}

export type Kind = keyof Questions;
export type PictureOf<K extends Kind> = Pictures[K] | AnalysisFailure;
/** What stands above the issues is told once, like these. */
export type AskedOf<K extends Kind> = Questions[K] & ReadingFacts;

/** How each kind of picture is drawn. Fails by its answer, and throws nothing. */
export type Drawings = {
  readonly [K in Kind]: (items: readonly WorkItem[], question: AskedOf<K> & Above) => PictureOf<K>;
};
