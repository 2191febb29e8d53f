import type { Langue } from '../../../../../kernel/domain/Langue.ts';
import type { FamilleEtat } from '../../../../../platform/web/components/FamilleEtat.ts';
import { formatInstant, formatJour } from '../../../../../platform/web/formats.ts';
import { designationComplete } from '../../../application/designationComplete.ts';
import type { PersonneConnue } from '../../../application/ports/AnnuaireDesPersonnes.ts';
import type { ActeDeSecours } from '../../../application/ports/SecoursDesComptes.ts';
import type { PersonneConsultee } from '../../../application/support/ConsulterPersonne.ts';
import { espacesLisibles } from '../espacesLisibles.ts';
import { textesDe } from '../textes/textesDe.ts';
import { presentAcces, type AccesPresente } from './presentAcces.ts';
import { textesDuSupport } from './textes/textesDuSupport.ts';

export interface Badge {
  readonly libelle: string;
  readonly famille: FamilleEtat;
}

export interface PersonneResumee {
  readonly id: number;
  readonly nom: string;
  readonly courriel: string;
  readonly statut: Badge;
  readonly derniereConnexion: string;
}

export interface PersonnePresentee extends PersonneResumee {
  readonly elements: readonly { readonly cle: string; readonly valeur: string }[];
  readonly aActiver: boolean;
  /** What support may do to this account as it stands. */
  readonly secours: readonly ActeDeSecours[];
  readonly rattachements: readonly {
    readonly id: number;
    readonly structureId: number;
    readonly structure: string;
    readonly role: string;
    readonly statut: Badge;
    readonly espaces: string;
  }[];
  readonly acces: readonly AccesPresente[];
}

export const resumerPersonne = (personne: PersonneConnue, langue: Langue): PersonneResumee => {
  const textes = textesDuSupport(langue);
  return {
    id: personne.id,
    nom: `${personne.prenom} ${personne.nom}`,
    courriel: personne.courriel,
    statut: textes.statutsCompte[personne.statut],
    derniereConnexion: personne.derniereConnexion
      ? formatInstant(personne.derniereConnexion, langue)
      : textes.jamais,
  };
};

export const presentPersonne = (personne: PersonneConsultee, langue: Langue): PersonnePresentee => {
  const textes = textesDuSupport(langue);
  const communs = textesDe(langue);
  const resume = resumerPersonne(personne, langue);
  const { verrouillee, verrouilleJusque } = personne;
  return {
    ...resume,
    elements: [
      { cle: textes.courriel, valeur: personne.courriel },
      { cle: textes.creeLe, valeur: formatJour(personne.creeLe, langue) },
      { cle: textes.derniereConnexion, valeur: resume.derniereConnexion },
      {
        cle: textes.verrou,
        valeur:
          verrouillee && verrouilleJusque
            ? textes.verrouille(formatInstant(verrouilleJusque, langue))
            : textes.sansVerrou,
      },
      ...(personne.support ? [{ cle: textes.statut, valeur: textes.compteDuSupport }] : []),
    ],
    aActiver: personne.statut === 'A_ACTIVER',
    secours: secoursOfferts(personne),
    rattachements: personne.rattachements.map(({ rattachementId, structure, role, statut, espaces }) => ({
      id: rattachementId,
      structureId: structure.id,
      structure: designationComplete(structure),
      role: communs.roles[role],
      statut: communs.statutsRattachement[statut],
      espaces: espacesLisibles(espaces, communs),
    })),
    acces: personne.acces.map((un) => presentAcces(un, langue)),
  };
};

const secoursOfferts = ({
  statut,
  verrouillee,
  aUnSecondFacteur,
}: PersonneConsultee): readonly ActeDeSecours[] => {
  if (statut === 'INACTIF') return ['COMPTE_ROUVERT'];
  if (statut === 'A_ACTIVER') return [];
  return [
    ...(verrouillee ? (['DEVERROUILLAGE'] as const) : []),
    ...(aUnSecondFacteur ? (['SECOND_FACTEUR_OTE'] as const) : []),
  ];
};
