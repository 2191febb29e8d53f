import type { Langue } from '../../../../../kernel/domain/Langue.ts';
import type { FamilleEtat } from '../../../../../platform/web/components/FamilleEtat.ts';
import type { MonAbonnement } from '../../../application/abonnements/ListerMesAbonnements.ts';
import { textesDe } from '../textes/textesDe.ts';
import { cheminsDAcces } from './cheminsDAcces.ts';
import { periodeLisible } from './periodeLisible.ts';
import { textesDesAcces } from './textesDesAcces.ts';

export interface MonAbonnementPresente {
  readonly cle: string;
  readonly renoncer: string;
  readonly structure: string;
  readonly espace: string;
  readonly niveau: string;
  readonly validite: string;
  readonly etat: { readonly libelle: string; readonly famille: FamilleEtat };
}

export const presentMonAbonnement = (abonnement: MonAbonnement, langue: Langue): MonAbonnementPresente => {
  const { espaces, niveaux } = textesDe(langue);
  const { mesAbonnements, periode } = textesDesAcces(langue);
  return {
    renoncer: cheminsDAcces.renoncer(abonnement.structureId, abonnement.espace),
    cle: `${abonnement.structureId}-${abonnement.espace}`,
    structure: abonnement.structure,
    espace: espaces[abonnement.espace].libelle,
    niveau: niveaux[abonnement.niveau],
    validite: periodeLisible(abonnement.periode, langue) || periode.sansFin,
    etat: abonnement.ouvert
      ? { libelle: mesAbonnements.ouvert, famille: 'accepte' }
      : { libelle: mesAbonnements.ferme, famille: 'clos' },
  };
};
