import type { Jour } from '../../../kernel/domain/Jour.ts';

/** Criminal procedure, or what article R. 93 of the CPP assimilates to it. */
export type NatureDeProcedure = 'PENALE' | 'ASSIMILEE';

export interface Mission {
  readonly typePrescription: string | null;
  readonly datePrescription: Jour | null;
  /** The OPJ or magistrate who asked, with the service. */
  readonly autorite: string | null;
  /** N° de parquet, d'affaire or de procès-verbal. */
  readonly numeroParquet: string | null;
  readonly nature: NatureDeProcedure | null;
  readonly debut: Jour | null;
  /** The forclusion runs from this day (art. 800 CPP). */
  readonly dateAchevement: Jour | null;
  /** Of the devis that the State has accepted: technical experts only. Ten digits; the zeros in front may be missing. */
  readonly numeroEngagement: string | null;
}

export const MISSION_VIDE: Mission = {
  typePrescription: null,
  datePrescription: null,
  autorite: null,
  numeroParquet: null,
  nature: null,
  debut: null,
  dateAchevement: null,
  numeroEngagement: null,
};
