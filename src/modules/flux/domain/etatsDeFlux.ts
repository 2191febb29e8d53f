/** Those of E_FLX that a flux goes through here. Source: dossier of the wire, §6. */
export const ETATS_DE_FLUX = [
  'IN_RECU',
  'IN_EN_COURS_TRAITEMENT_CPP',
  'IN_INCIDENTE',
  'IN_INTEGRE',
  'IN_INTEGRE_PARTIEL',
  'IN_REJETE',
] as const;

export type EtatDeFlux = (typeof ETATS_DE_FLUX)[number];

const FINALS: readonly EtatDeFlux[] = ['IN_INTEGRE', 'IN_INTEGRE_PARTIEL', 'IN_REJETE'];

export const estFinal = (etat: EtatDeFlux): boolean => FINALS.includes(etat);
