import { z } from 'zod';
import { lireJour } from '../../../../kernel/domain/Jour.ts';
import { lireSiret } from '../../../../kernel/domain/Siret.ts';
import type { EtablissementInsee } from '../../application/ports/RepertoireDesEntreprises.ts';

/** A field that the INSEE may not tell reads `[ND]`. */
const texte = z
  .string()
  .nullish()
  .transform((lu) => {
    const valeur = lu?.trim() ?? '';
    return valeur === '' || valeur === '[ND]' ? null : valeur;
  });

const Etablissement = z.object({
  siret: z.string(),
  statutDiffusionEtablissement: texte,
  etablissementSiege: z.boolean().nullish(),
  uniteLegale: z.object({
    etatAdministratifUniteLegale: texte,
    denominationUniteLegale: texte,
    nomUniteLegale: texte,
    nomUsageUniteLegale: texte,
    prenomUsuelUniteLegale: texte,
    prenom1UniteLegale: texte,
  }),
  adresseEtablissement: z.object({
    complementAdresseEtablissement: texte,
    numeroVoieEtablissement: texte,
    indiceRepetitionEtablissement: texte,
    typeVoieEtablissement: texte,
    libelleVoieEtablissement: texte,
    codePostalEtablissement: texte,
    libelleCommuneEtablissement: texte,
    libelleCommuneEtrangerEtablissement: texte,
    codePaysEtrangerEtablissement: texte,
  }),
  periodesEtablissement: z
    .array(
      z.object({
        dateDebut: texte,
        dateFin: texte,
        etatAdministratifEtablissement: texte,
      }),
    )
    .min(1),
});

export const ReponseSirene = z.object({ etablissement: Etablissement });

export const ReponseSuccession = z.object({
  liensSuccession: z.array(
    z.object({ siretEtablissementSuccesseur: z.string().refine((lu) => lireSiret(lu) !== undefined) }),
  ),
});

export const etablissementDepuis = (lu: z.infer<typeof Etablissement>): EtablissementInsee => {
  const enCours =
    lu.periodesEtablissement.find(({ dateFin }) => dateFin === null) ?? lu.periodesEtablissement[0];
  const actif = enCours?.etatAdministratifEtablissement === 'A';
  return {
    siret: lu.siret,
    raisonSociale: raisonSociale(lu.uniteLegale),
    adresse: adresse(lu.adresseEtablissement),
    actif,
    fermeLe: actif ? null : (lireJour(enCours?.dateDebut ?? '') ?? null),
    siege: lu.etablissementSiege === true,
    nonDiffusible: lu.statutDiffusionEtablissement !== null && lu.statutDiffusionEtablissement !== 'O',
    successeur: null,
  };
};

const raisonSociale = (unite: z.infer<typeof Etablissement>['uniteLegale']): string | null => {
  const nom = unite.nomUsageUniteLegale ?? unite.nomUniteLegale;
  const prenom = unite.prenomUsuelUniteLegale ?? unite.prenom1UniteLegale;
  return unite.denominationUniteLegale ?? (nom && [prenom, nom].filter((mot) => mot !== null).join(' '));
};

/** Abroad, the répertoire gives no ISO country: the address is left to the person. */
const adresse = (
  lue: z.infer<typeof Etablissement>['adresseEtablissement'],
): EtablissementInsee['adresse'] => {
  if (lue.codePaysEtrangerEtablissement !== null) return null;
  const ligne1 = [
    lue.numeroVoieEtablissement,
    lue.indiceRepetitionEtablissement,
    lue.typeVoieEtablissement,
    lue.libelleVoieEtablissement,
  ]
    .filter((mot) => mot !== null)
    .join(' ');
  const codePostal = lue.codePostalEtablissement;
  return {
    ligne1: ligne1 === '' ? null : ligne1,
    ligne2: lue.complementAdresseEtablissement,
    codePostal,
    ville: lue.libelleCommuneEtablissement,
    pays: paysDe(codePostal ?? ''),
  };
};

const TERRITOIRES: Readonly<Record<string, string>> = {
  '971': 'GP',
  '972': 'MQ',
  '973': 'GF',
  '974': 'RE',
  '975': 'PM',
  '976': 'YT',
  '986': 'WF',
  '987': 'PF',
  '988': 'NC',
};

const paysDe = (codePostal: string): string => TERRITOIRES[codePostal.slice(0, 3)] ?? 'FR';
