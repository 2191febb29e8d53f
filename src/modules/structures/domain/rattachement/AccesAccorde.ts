import type { CodeEspace } from '../../../../kernel/domain/Espace.ts';
import type { DroitsEspaces } from '../espace/DroitsEspaces.ts';
import type { Periode } from './Periode.ts';
import type { ServiceAttribue } from './ServiceAttribue.ts';

/** An espace that is not named is granted for as long as the rattachement lasts. */
export type PeriodesEspaces = Readonly<Partial<Record<CodeEspace, Periode>>>;

/** All that a gestionnaire grants to a person in one form: espaces, services, and their days. */
export interface AccesAccorde {
  /** Of the rattachement as a whole: outside of it nothing is open. */
  readonly periode: Periode;
  readonly espaces: DroitsEspaces;
  readonly periodesEspaces: PeriodesEspaces;
  readonly services: readonly ServiceAttribue[];
}
