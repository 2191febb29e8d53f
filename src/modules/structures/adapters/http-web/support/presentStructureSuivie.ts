import type { Langue } from '../../../../../kernel/domain/Langue.ts';
import { formatJour } from '../../../../../platform/web/formats.ts';
import { designationComplete } from '../../../application/designationComplete.ts';
import { lignesDAdresse } from '../../../application/lignesDAdresse.ts';
import type { CategoriesPrestataires } from '../../../application/ports/CategoriesPrestataires.ts';
import type { StructureSuivie } from '../../../application/support/ConsulterStructureSuivie.ts';
import { espacesLisibles } from '../espacesLisibles.ts';
import { presentAction, type ActionPresentee } from '../historique/presentAction.ts';
import { textesDesRoles } from '../roles/textes/textesDesRoles.ts';
import { textesDe } from '../textes/textesDe.ts';
import { presentAcces, type AccesPresente } from './presentAcces.ts';
import { resumerPersonne, type Badge } from './presentPersonne.ts';
import { textesDuSupport } from './textes/textesDuSupport.ts';

export interface StructureSuiviePresentee {
  readonly id: number;
  readonly titre: string;
  readonly statut: Badge;
  readonly elements: readonly { readonly cle: string; readonly valeur: string }[];
  readonly utilisateurs: readonly {
    readonly id: number;
    readonly nom: string;
    readonly courriel: string;
    readonly role: string;
    readonly espaces: string;
    readonly derniereConnexion: string;
  }[];
  readonly reclamations: readonly {
    readonly id: number;
    readonly demandeur: string;
    readonly date: string;
    readonly statut: string;
  }[];
  readonly actions: readonly ActionPresentee[];
  readonly acces: readonly AccesPresente[];
}

export const presentStructureSuivie = (
  structure: StructureSuivie,
  categories: CategoriesPrestataires,
  langue: Langue,
): StructureSuiviePresentee => {
  const textes = textesDuSupport(langue);
  const communs = textesDe(langue);
  const { reclamation } = textesDesRoles(langue);
  const ou = (valeurs: readonly (string | null | undefined)[]): string =>
    valeurs.filter((valeur) => valeur).join(', ') || textes.nonRenseigne;
  const { identifiant, designation } = structure;
  return {
    id: structure.id,
    titre: designationComplete({ identifiant: identifiant.valeur, designation }),
    statut: communs.statutsStructure[structure.statut],
    elements: [
      {
        cle: textes.identifiant,
        valeur: `${identifiant.valeur} (${communs.identifiants[identifiant.type].libelle})`,
      },
      { cle: textes.adresse, valeur: ou(lignesDAdresse(structure.adresse)) },
      { cle: textes.courrielDeStructure, valeur: ou([structure.courriel]) },
      { cle: textes.telephone, valeur: ou([structure.telephone]) },
      {
        cle: textes.categorie,
        valeur: ou([categories.find(({ code }) => code === structure.categorie)?.libelle[langue]]),
      },
      {
        cle: textes.comptes,
        valeur: ou(structure.comptesBancaires.map(({ libelle, iban }) => `${libelle} ${iban}`)),
      },
      {
        cle: textes.services,
        valeur: ou(
          structure.services.filter(({ actif }) => actif).map(({ code, nom }) => `${code} - ${nom}`),
        ),
      },
      { cle: textes.espaces, valeur: ou(structure.espaces.map((code) => communs.espaces[code].libelle)) },
      { cle: textes.structureCreeeLe, valeur: formatJour(structure.creeLe, langue) },
    ],
    utilisateurs: structure.utilisateurs.map(({ utilisateurId, personne, role, espaces }) => {
      const resume = personne && resumerPersonne(personne, langue);
      return {
        id: utilisateurId,
        nom: resume?.nom ?? communs.compteSupprime,
        courriel: resume?.courriel ?? '',
        role: communs.roles[role],
        espaces: espacesLisibles(espaces, communs),
        derniereConnexion: resume?.derniereConnexion ?? '',
      };
    }),
    reclamations: structure.reclamations.map(({ id, demandeur, deposeeLe, statut }) => ({
      id,
      demandeur: demandeur ? `${demandeur.prenom} ${demandeur.nom}` : communs.compteSupprime,
      date: formatJour(deposeeLe, langue),
      statut: reclamation.statuts[statut],
    })),
    actions: structure.actions.map((action) => presentAction(action, categories, langue)),
    acces: structure.acces.map((un) => presentAcces(un, langue)),
  };
};
