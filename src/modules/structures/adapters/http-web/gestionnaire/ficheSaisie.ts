import type { StructureConsultee } from '../../../application/ConsulterStructure.ts';
import type { TextesSaisis } from '../saisieDe.ts';

/** The fiche as its form shows it before anything is typed. */
export const ficheSaisie = ({
  identite,
  adresse,
  regime,
  ...structure
}: StructureConsultee): TextesSaisis => ({
  ...(identite.nature === 'MORALE'
    ? { raisonSociale: identite.raisonSociale }
    : { nom: identite.nom, prenom: identite.prenom }),
  categorie: structure.categorie ?? '',
  regime: regime?.code ?? '',
  numeroTva: structure.numeroTva ?? '',
  numeroRcs: structure.numeroRcs ?? '',
  ligne1: adresse.ligne1,
  ligne2: adresse.ligne2 ?? '',
  codePostal: adresse.codePostal,
  ville: adresse.ville,
  pays: adresse.pays,
  courriel: structure.courriel ?? '',
  telephone: structure.telephone ?? '',
});
