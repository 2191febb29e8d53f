import type { FicheStructure } from '../../domain/structure/DonneesStructure.ts';
import type { EtablissementInsee } from '../ports/RepertoireDesEntreprises.ts';

export const champsInsee = ['raisonSociale', 'ligne1', 'ligne2', 'codePostal', 'ville', 'pays'] as const;

export type ChampInsee = (typeof champsInsee)[number];

export interface EcartAvecInsee {
  readonly champ: ChampInsee;
  readonly avant: string;
  readonly apres: string;
}

/** In characters, as the fiche takes them. */
const LONGUEURS: Readonly<Record<ChampInsee, number>> = {
  raisonSociale: 200,
  ligne1: 100,
  ligne2: 100,
  codePostal: 12,
  ville: 100,
  pays: 2,
};

const valeursDe = ({
  raisonSociale,
  adresse,
}: EtablissementInsee): Readonly<Record<ChampInsee, string | null>> => ({
  raisonSociale,
  ligne1: adresse?.ligne1 ?? null,
  ligne2: adresse?.ligne2 ?? null,
  codePostal: adresse?.codePostal ?? null,
  ville: adresse?.ville ?? null,
  pays: adresse?.pays ?? null,
});

/** As they stand in a form to fill; what the INSEE keeps to itself stays out. */
export const ficheSelonInsee = (
  etablissement: EtablissementInsee,
): Readonly<Partial<Record<ChampInsee, string>>> => {
  const valeurs = valeursDe(etablissement);
  return Object.fromEntries(
    champsInsee.flatMap((champ) => {
      const valeur = valeurs[champ];
      return valeur === null ? [] : [[champ, valeur.slice(0, LONGUEURS[champ])]];
    }),
  );
};

/** Only what the INSEE tells, and tells otherwise; capitals and accents alone are no difference. */
export const ecartsAvecInsee = (
  { identite, adresse }: Pick<FicheStructure, 'identite' | 'adresse'>,
  etablissement: EtablissementInsee,
): readonly EcartAvecInsee[] => {
  const selonInsee = ficheSelonInsee(etablissement);
  const actuelles: Readonly<Record<ChampInsee, string>> = {
    raisonSociale: identite.nature === 'MORALE' ? identite.raisonSociale : '',
    ligne1: adresse.ligne1,
    ligne2: adresse.ligne2 ?? '',
    codePostal: adresse.codePostal,
    ville: adresse.ville,
    pays: adresse.pays,
  };
  return champsInsee.flatMap((champ) => {
    const apres = selonInsee[champ];
    const avant = actuelles[champ];
    return apres === undefined || plat(apres) === plat(avant) ? [] : [{ champ, avant, apres }];
  });
};

const plat = (texte: string): string =>
  texte
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replace(/[\s'’-]+/g, ' ')
    .trim()
    .toUpperCase();
