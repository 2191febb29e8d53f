import type { Saisie } from '../../../../../../../platform/http/endpoint.ts';
import type { Jour } from '../../../../../../../kernel/domain/Jour.ts';
import type { ErreurDeChamp } from '../../../../../../../platform/web/ErreurDeChamp.ts';
import type { Entete } from '../../../../../domain/Entete.ts';
import type { Mission, NatureDeProcedure } from '../../../../../domain/Mission.ts';
import { entierSaisi, jourSaisi, texteDe } from '../saisieLue.ts';
import type { TextesDeSaisie } from '../textes/fr.ts';

export interface EnteteLu {
  /** Undefined when it is not a number: the structure of the draft stands. */
  readonly structureId: number | undefined;
  readonly entete: Omit<Entete, 'juridictionId'>;
  readonly mission: Mission;
  readonly reference: string | null;
  readonly commentaire: string | null;
  readonly juridiction: { readonly id: number | null; readonly texte: string };
  /** Beside the fields that could not be read. */
  readonly erreurs: readonly ErreurDeChamp[];
}

const NATURES: readonly NatureDeProcedure[] = ['PENALE', 'ASSIMILEE'];

/** What can be read of step 1; the rest is left empty and told. */
export const lireEntete = (saisie: Saisie, { illisibles }: TextesDeSaisie): EnteteLu => {
  const erreurs: ErreurDeChamp[] = [];
  const texte = (champ: string): string | null => texteDe(saisie, champ) || null;
  const jour = (champ: string): Jour | null => {
    const tape = texteDe(saisie, champ);
    if (tape === '') return null;
    const lu = jourSaisi(tape);
    if (lu === undefined) erreurs.push({ champ, message: illisibles.date });
    return lu ?? null;
  };
  const identifiant = (champ: string): number | null => entierSaisi(texteDe(saisie, champ)) ?? null;

  const structureId = entierSaisi(texteDe(saisie, 'entete.structureId'));
  const autreStructure = structureId !== entierSaisi(texteDe(saisie, 'structureAffichee'));
  return {
    structureId,
    entete: {
      serviceId: autreStructure ? null : identifiant('entete.serviceId'),
      categorie: texte('entete.categorie'),
      compteBancaireId: autreStructure ? null : identifiant('entete.compteBancaireId'),
      tvaSurLesDebits: texteDe(saisie, 'entete.tvaSurLesDebits') !== '',
    },
    mission: {
      typePrescription: texte('mission.typePrescription'),
      datePrescription: jour('mission.datePrescription'),
      autorite: texte('mission.autorite'),
      numeroParquet: texte('mission.numeroParquet'),
      nature: NATURES.find((nature) => nature === texteDe(saisie, 'mission.nature')) ?? null,
      debut: jour('mission.debut'),
      dateAchevement: jour('mission.dateAchevement'),
      numeroEngagement: texte('mission.numeroEngagement'),
    },
    reference: texte('reference'),
    commentaire: texte('commentaire'),
    juridiction: {
      id: identifiant('entete.juridictionChoisie') ?? identifiant('entete.juridictionId'),
      texte: texteDe(saisie, 'entete.juridictionIdTexte'),
    },
    erreurs,
  };
};
