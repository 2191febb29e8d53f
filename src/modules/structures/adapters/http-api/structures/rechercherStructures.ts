import { z } from 'zod';
import { apiRoute, type ApiRoute } from '../../../../../platform/api/ApiRoute.ts';
import { booleen, choix, corps, objet, texte } from '../../../../../platform/api/wire/champs.ts';
import { pagination, parametresRetour, retourDe } from '../../../../../platform/api/wire/pagination.ts';
import type { RechercherStructures } from '../../../application/annuaire/RechercherStructures.ts';
import { typesIdentifiant } from '../../../domain/structure/TypeIdentifiant.ts';
import { exemples } from '../wire/exemples.ts';
import { StructureRendue, structureRendue } from '../wire/structureRendue.ts';
import { colonnesDeStructures, trancheDemandee } from '../wire/trancheDemandee.ts';

const Corps = corps({
  structure: objet({
    identifiantStructure: texte(100),
    typeIdentifiantStructure: choix(typesIdentifiant),
    raisonSocialeStructure: texte(200),
    libelleStructure: texte(200),
    nomStructure: texte(100),
    prenomStructure: texte(100),
    adresseCodePays: texte(2),
    adresseCodePostal: texte(12),
    adresseVille: texte(100),
    typeStructure: choix(['PRIVEE', 'PUBLIQUE']),
    statutStructure: choix(['ACTIF', 'INACTIF', 'ACTIVE', 'INACTIVE']),
  }),
  restreindreStructuresPrivees: booleen(),
  parametres: pagination(colonnesDeStructures),
});

export const rechercherStructures = (rechercher: RechercherStructures): ApiRoute =>
  apiRoute({
    chemin: '/cpro/structures/v1/rechercher',
    resume: 'Rechercher des structures',
    resumeEn: 'Search organisations',
    precisions:
      'Sont trouvées les structures publiques actives et les vôtres. Avec restreindreStructuresPrivees à false, une structure privée active l’est aussi par son identifiant exact\u00a0; un particulier ne l’est jamais. Les critères estMOA et estMOAUniquement, propres aux travaux, sont sans effet.',
    corps: Corps,
    reponse: z.object({ listeStructures: z.array(StructureRendue), parametresRetour: parametresRetour() }),
    exemple: {
      structure: { identifiantStructure: exemples.juridiction.code, typeIdentifiantStructure: 'AUTRE' },
      restreindreStructuresPrivees: false,
      parametres: { nbResultatsParPage: 10, pageResultatDemandee: 1 },
    },
    handle: async ({ appel, corps: { structure = {}, restreindreStructuresPrivees, parametres } }) => {
      const { typeStructure, statutStructure } = structure;
      const { structures, total } = await rechercher.execute(
        appel.acteur,
        {
          identifiant: structure.identifiantStructure ?? null,
          type: structure.typeIdentifiantStructure ?? null,
          nom: [
            structure.raisonSocialeStructure,
            structure.libelleStructure,
            structure.nomStructure,
            structure.prenomStructure,
          ]
            .filter((mot) => mot !== undefined)
            .join(' '),
          ville: structure.adresseVille ?? '',
          codePostal: structure.adresseCodePostal ?? null,
          pays: structure.adresseCodePays?.toUpperCase() ?? null,
          publique: typeStructure === undefined ? null : typeStructure === 'PUBLIQUE',
          statut: statutStructure === undefined ? null : STATUTS[statutStructure],
          restreinte: restreindreStructuresPrivees ?? true,
        },
        trancheDemandee(parametres),
      );
      return {
        listeStructures: structures.map(structureRendue),
        parametresRetour: retourDe(parametres, total),
      };
    },
  });

/** Asked for as a masculine, told as a feminine. */
const STATUTS = { ACTIF: 'ACTIVE', ACTIVE: 'ACTIVE', INACTIF: 'INACTIVE', INACTIVE: 'INACTIVE' } as const;
