import type { DonneesMemoire } from '../../../../../domain/DonneesMemoire.ts';

/** The draft as the fields of step 1 write it. */
export const valeursDEntete = (
  memoire: Pick<
    DonneesMemoire,
    'structureId' | 'entete' | 'mission' | 'reference' | 'commentaire' | 'destinataire'
  >,
): Readonly<Record<string, string>> => {
  const { entete, mission } = memoire;
  return {
    'entete.juridictionId': String(entete.juridictionId ?? ''),
    'entete.juridictionIdTexte': memoire.destinataire?.nom ?? '',
    'entete.structureId': String(memoire.structureId),
    'entete.serviceId': String(entete.serviceId ?? ''),
    'entete.categorie': entete.categorie ?? '',
    'entete.compteBancaireId': String(entete.compteBancaireId ?? ''),
    'entete.tvaSurLesDebits': entete.tvaSurLesDebits ? 'oui' : '',
    'mission.typePrescription': mission.typePrescription ?? '',
    'mission.datePrescription': mission.datePrescription ?? '',
    'mission.autorite': mission.autorite ?? '',
    'mission.numeroParquet': mission.numeroParquet ?? '',
    'mission.numeroEngagement': mission.numeroEngagement ?? '',
    'mission.nature': mission.nature ?? '',
    'mission.debut': mission.debut ?? '',
    'mission.dateAchevement': mission.dateAchevement ?? '',
    reference: memoire.reference ?? '',
    commentaire: memoire.commentaire ?? '',
  };
};
