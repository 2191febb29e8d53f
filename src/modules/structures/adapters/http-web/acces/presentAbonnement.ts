import type { NiveauEspace } from '../../../../../kernel/domain/Espace.ts';
import type { Langue } from '../../../../../kernel/domain/Langue.ts';
import type { FamilleEtat } from '../../../../../platform/web/components/FamilleEtat.ts';
import { formatInstant, formatJour } from '../../../../../platform/web/formats.ts';
import type { AbonnementConsulte } from '../../../application/abonnements/ConsulterAbonnement.ts';
import type { AbonnementEnAttente } from '../../../application/abonnements/ListerDemandesDAbonnement.ts';
import type { AbonnementLu } from '../../../application/ports/AbonnementReader.ts';
import type { Personne } from '../../../application/ports/Utilisateurs.ts';
import { nomDePersonne } from '../nomDePersonne.ts';
import { textesDe } from '../textes/textesDe.ts';
import { textesDesAcces } from './textesDesAcces.ts';

export interface AbonnementPresente {
  readonly id: number;
  readonly demandeur: string;
  readonly courriel: string;
  readonly structure: string;
  readonly espace: string;
  readonly niveau: string;
  readonly date: string;
}

export interface AbonnementAExaminer extends AbonnementPresente {
  readonly niveauDemande: NiveauEspace;
  readonly commentaire: string | null;
  /** What was decided, by whom and when; null while it waits. */
  readonly traitee: string | null;
  readonly motif: string | null;
}

export interface MaDemandePresentee extends Omit<AbonnementPresente, 'demandeur' | 'courriel'> {
  readonly statut: { readonly libelle: string; readonly famille: FamilleEtat };
  readonly motif: string | null;
  readonly retirable: boolean;
}

export const presentAbonnement = (demande: AbonnementEnAttente, langue: Langue): AbonnementPresente =>
  enTete(demande, demande.demandeur, langue);

export const presentAbonnementConsulte = (
  demande: AbonnementConsulte,
  langue: Langue,
): AbonnementAExaminer => {
  const { statuts } = textesDesAcces(langue);
  const textes = textesDe(langue);
  const { decision, statut, decideur } = demande;
  const traitee =
    decision === null
      ? statuts[statut].libelle
      : textes.demandes.traitee(
          statuts[statut].libelle,
          nomDePersonne(decideur, textes),
          formatInstant(decision.le, langue),
        );
  return {
    ...enTete(demande, demande.personne, langue),
    niveauDemande: demande.niveau,
    commentaire: demande.commentaire,
    traitee: statut === 'EN_COURS_DE_VALIDATION' ? null : traitee,
    motif: decision?.motif ?? null,
  };
};

export const presentMaDemande = (demande: AbonnementLu, langue: Langue): MaDemandePresentee => {
  const { statuts, mesAbonnements } = textesDesAcces(langue);
  const { demandeur: _demandeur, courriel: _courriel, ...presentee } = enTete(demande, undefined, langue);
  const motif = demande.decision?.motif ?? null;
  return {
    ...presentee,
    date: formatJour(demande.decision?.le ?? demande.demandeLe, langue),
    statut: statuts[demande.statut],
    motif: motif === null ? null : mesAbonnements.motif(motif),
    retirable: demande.statut === 'EN_COURS_DE_VALIDATION',
  };
};

const enTete = (
  demande: AbonnementLu,
  personne: Personne | undefined,
  langue: Langue,
): AbonnementPresente => {
  const textes = textesDe(langue);
  return {
    id: demande.id,
    demandeur: nomDePersonne(personne, textes),
    courriel: personne?.courriel ?? '',
    structure: demande.structure,
    espace: textes.espaces[demande.espace].libelle,
    niveau: textes.niveaux[demande.niveau],
    date: formatJour(demande.demandeLe, langue),
  };
};
