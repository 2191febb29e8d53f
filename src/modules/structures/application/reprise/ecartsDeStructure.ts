import type { CompteBancaire } from '../../domain/structure/CompteBancaire.ts';
import type { DonneesStructure } from '../../domain/structure/DonneesStructure.ts';
import type {
  CompteCompare,
  EcartDeStructure,
  FicheDOrigine,
  StructureComparee,
} from './RepriseDesStructures.ts';

type Ecart = Omit<EcartDeStructure, 'place'>;

/** How a structure differs from what a run brought; undefined when it is gone. What people here may have changed is not compared. */
export const ecartsDeStructure = (
  { version, dites, comptesBancaires }: StructureComparee,
  ici: DonneesStructure | undefined,
): readonly Ecart[] => {
  if (!ici) return [{ compteId: null, quoi: ['absent'] }];
  const intacte = ici.version === version;
  const fiche = intacte ? leMoinsEloigne(dites.map((dite) => differencesDeFiche(dite, ici))) : [];
  return [
    ...(fiche.length > 0 ? [{ compteId: null, quoi: fiche }] : []),
    ...comptesBancaires.flatMap((compte) => {
      const quoi = differencesDeCompte(compte, ici.comptesBancaires, intacte);
      return quoi.length > 0 ? [{ compteId: compte.id, quoi }] : [];
    }),
  ];
};

const differencesDeCompte = (
  { id, dits, inchange }: CompteCompare,
  ici: readonly CompteBancaire[],
  intacte: boolean,
): readonly string[] => {
  const compte = ici.find((un) => un.id === id);
  if (!compte) return ['absent'];
  if (!intacte && !inchange) return [];
  return leMoinsEloigne(
    dits.map(({ libelle, titulaire, iban, bic, du, au }) =>
      nommerLesVrais({
        libelle: libelle !== compte.libelle,
        titulaire: titulaire !== compte.titulaire,
        iban: iban !== compte.iban,
        bic: bic !== compte.bic,
        du: du !== null && du !== compte.du,
        au: intacte && au !== compte.au,
      }),
    ),
  );
};

/** A provisional identifier stays as long as another structure has the SIRET, and a SIRET stays when it cannot be read any more. */
const differencesDeFiche = (
  { identifiant, fiche, regime, active }: FicheDOrigine,
  ici: DonneesStructure,
): readonly string[] => {
  const provisoire = identifiant?.type === 'AUTRE' || ici.identifiant.type === 'AUTRE';
  const autre =
    identifiant === null
      ? ici.identifiant.type !== 'PARTICULIER'
      : !provisoire &&
        (ici.identifiant.type !== identifiant.type || ici.identifiant.valeur !== identifiant.valeur);
  if (identifiant?.type === 'AUTRE' && ici.identifiant.type === 'SIRET') return [];
  return nommerLesVrais({
    identifiant: autre,
    designation: !pareils(fiche.identite, ici.identite),
    adresse: !pareils(fiche.adresse, ici.adresse),
    courriel: fiche.courriel !== ici.courriel,
    telephone: fiche.telephone !== ici.telephone,
    numero_tva: fiche.numeroTva !== ici.numeroTva,
    numero_rcs: fiche.numeroRcs !== ici.numeroRcs,
    categorie:
      fiche.categorie !== ici.categorie || ici.categories.at(-1)?.code !== (fiche.categorie ?? undefined),
    regime: (ici.regimes.at(-1)?.code ?? null) !== regime,
    statut: (ici.statut === 'ACTIVE') !== active,
    espaces: !ici.espaces.includes('MEMOIRES'),
  });
};

/** Of what several say, what differs least. */
const leMoinsEloigne = (toutes: readonly (readonly string[])[]): readonly string[] =>
  toutes.reduce<readonly string[] | undefined>(
    (retenue, une) => (retenue === undefined || une.length < retenue.length ? une : retenue),
    undefined,
  ) ?? [];

const nommerLesVrais = (differences: Readonly<Record<string, boolean>>): readonly string[] =>
  Object.entries(differences).flatMap(([nom, vraie]) => (vraie ? [nom] : []));

const pareils = (dit: object, ici: object): boolean =>
  Object.entries(dit).every(([cle, valeur]) => (ici as Readonly<Record<string, unknown>>)[cle] === valeur);
