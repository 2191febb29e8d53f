import type { FamilleEtat } from '../../../../platform/web/components/FamilleEtat.ts';
import type { EtatDeFlux } from '../../domain/etatsDeFlux.ts';

export const familleDEtat: Readonly<Record<EtatDeFlux, FamilleEtat>> = {
  IN_RECU: 'en-cours',
  IN_EN_COURS_TRAITEMENT_CPP: 'en-cours',
  IN_INCIDENTE: 'a-completer',
  IN_INTEGRE: 'accepte',
  IN_INTEGRE_PARTIEL: 'a-completer',
  IN_REJETE: 'refuse',
};
