import { codeReconnu, type CodeLibelle } from '../domain/codeReconnu.ts';
import { ficheReprise, fournisseurRetenu } from '../domain/ficheReprise.ts';
import { regimeRepris } from '../domain/regimeRepris.ts';
import type {
  CompteBancaireEnAttente,
  Devenu,
  FournisseurEnAttente,
  GroupeEnAttente,
} from './ports/LotsDeStructures.ts';
import type { CompteVerifie, FicheVerifiee, StructureVerifiee } from './ports/StructuresVerifiees.ts';
import { SANS_CATEGORIE } from './structureAReprendre.ts';

export interface StructureAVerifier {
  /** Null when no run has brought it. */
  readonly structure: StructureVerifiee | null;
  /** Of the fournisseurs and of the accounts that no run has brought. */
  readonly absents: {
    readonly fournisseurs: readonly string[];
    readonly comptesBancaires: readonly string[];
  };
}

/** What an export says of a structure, and what runs have made of it. */
export const structureAVerifier = (
  { fournisseurs, utilisateurs, comptesBancaires }: GroupeEnAttente,
  categories: readonly CodeLibelle[],
): StructureAVerifier => {
  const retenu = fournisseurRetenu(fournisseurs);
  const devenu = retenu.devenu ?? fournisseurs.find((un) => un.devenu !== null)?.devenu ?? null;
  const accessible = utilisateurs.some(({ actif }) => actif);
  const apportee = fournisseurs.some((un) => un.devenu?.id === devenu?.id && un.devenu?.cree);
  const dites = [retenu, ...fournisseurs.filter(({ id }) => id !== retenu.id)].map((un) =>
    ficheVerifiee(un, categories, accessible),
  );
  return {
    structure: devenu && {
      id: devenu.id,
      version: devenu.version,
      dites: apportee ? dites : [],
      comptesBancaires: comptesVerifies(comptesBancaires),
    },
    absents: {
      fournisseurs: fournisseurs.filter((un) => un.devenu?.id !== devenu?.id || !devenu).map(({ id }) => id),
      comptesBancaires: comptesBancaires.filter((un) => un.devenu === null).map(({ id }) => id),
    },
  };
};

const ficheVerifiee = (
  fournisseur: FournisseurEnAttente,
  categories: readonly CodeLibelle[],
  accessible: boolean,
): FicheVerifiee => {
  const { categorie, typeTaxe } = fournisseur;
  const code = categorie === null ? undefined : codeReconnu(categorie, categories);
  const { identifiant, fiche, active } = ficheReprise(fournisseur, code ?? SANS_CATEGORIE);
  const regime = typeTaxe === null ? null : regimeRepris(typeTaxe);
  return { identifiant, fiche, regime, active: active && accessible };
};

type Suivi = CompteBancaireEnAttente & { readonly devenu: Devenu };

/** One that was here before a run is not the run’s. */
const comptesVerifies = (comptes: readonly CompteBancaireEnAttente[]): readonly CompteVerifie[] => {
  const suivis = comptes.filter((compte): compte is Suivi => compte.devenu !== null);
  return [...new Set(suivis.map(({ devenu }) => devenu.id))].flatMap((id) => {
    const jumeaux = suivis.filter(({ devenu }) => devenu.id === id);
    if (!jumeaux.some(({ devenu }) => devenu.cree)) return [];
    return {
      id,
      dits: jumeaux.map(({ libelle, titulaire, iban, bic, du, au }) => ({
        libelle: libelle ?? '',
        titulaire: titulaire ?? '',
        iban,
        bic,
        du,
        au,
      })),
      inchange: jumeaux.some(({ devenu, empreinte }) => devenu.empreinte === empreinte),
    };
  });
};
