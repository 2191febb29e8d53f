import type { Courriel } from '../../../../kernel/domain/Courriel.ts';
import type { CodeEspace } from '../../../../kernel/domain/Espace.ts';
import type { MaStructure, StructureResumee } from '../../application/ports/StructureReader.ts';
import type { CategorieDatee } from '../../domain/structure/CategorieDatee.ts';
import type { CompteBancaire } from '../../domain/structure/CompteBancaire.ts';
import type { DonneesStructure, StatutStructure } from '../../domain/structure/DonneesStructure.ts';
import { designationDe, type Identite } from '../../domain/structure/Identite.ts';
import type { TypeJuridiction } from '../../domain/structure/Juridiction.ts';
import type { RegimeFiscal } from '../../domain/structure/RegimeFiscal.ts';
import type { Service } from '../../domain/structure/Service.ts';
import { texteDeRecherche } from '../../../../kernel/domain/texteDeRecherche.ts';
import type { TypeIdentifiant } from '../../domain/structure/TypeIdentifiant.ts';

export interface ResumeRow {
  id: number;
  type_identifiant: TypeIdentifiant;
  identifiant: string;
  designation: string;
  ville: string;
  code_postal: string;
  /** SQLite gives 0 or 1. */
  publique: boolean | number;
  juridiction: TypeJuridiction | null;
  statut: StatutStructure;
  tri: string;
}

export interface StructureRow extends ResumeRow {
  version: number;
  ressort_code: string | null;
  raison_sociale: string | null;
  nom: string | null;
  prenom: string | null;
  ligne1: string;
  ligne2: string | null;
  pays: string;
  courriel: string | null;
  telephone: string | null;
  numero_tva: string | null;
  numero_rcs: string | null;
  categorie: string | null;
  categories: string;
  regimes: string;
  comptes_bancaires: string;
  services: string;
  espaces: string;
  cree_le: string;
  origine_id: number | null;
  successeur_id: number | null;
  tete_id: number;
}

export const COLONNES_RESUME = [
  'id',
  'type_identifiant',
  'identifiant',
  'designation',
  'ville',
  'code_postal',
  'publique',
  'juridiction',
  'statut',
  'tri',
] as const;

/** Named one by one: a prepared `SELECT *` breaks when a column is added under a running process. */
export const COLONNES = [
  ...COLONNES_RESUME,
  'version',
  'ressort_code',
  'raison_sociale',
  'nom',
  'prenom',
  'ligne1',
  'ligne2',
  'pays',
  'courriel',
  'telephone',
  'numero_tva',
  'numero_rcs',
  'categorie',
  'categories',
  'regimes',
  'comptes_bancaires',
  'services',
  'espaces',
  'cree_le',
  'origine_id',
  'successeur_id',
  'tete_id',
] as const;

export const rowDe = (donnees: DonneesStructure): StructureRow & { recherche: string } => {
  const { identite, identifiant, adresse, juridiction } = donnees;
  const designation = designationDe(identite);
  return {
    id: donnees.id,
    version: donnees.version + 1,
    type_identifiant: identifiant.type,
    identifiant: identifiant.valeur,
    publique: donnees.publique,
    juridiction: juridiction?.type ?? null,
    ressort_code: juridiction?.ressortCode ?? null,
    raison_sociale: identite.nature === 'MORALE' ? identite.raisonSociale : null,
    nom: identite.nature === 'PHYSIQUE' ? identite.nom : null,
    prenom: identite.nature === 'PHYSIQUE' ? identite.prenom : null,
    designation,
    ligne1: adresse.ligne1,
    ligne2: adresse.ligne2,
    code_postal: adresse.codePostal,
    ville: adresse.ville,
    pays: adresse.pays,
    courriel: donnees.courriel,
    telephone: donnees.telephone,
    numero_tva: donnees.numeroTva,
    numero_rcs: donnees.numeroRcs,
    categorie: donnees.categorie,
    categories: JSON.stringify(donnees.categories),
    regimes: JSON.stringify(donnees.regimes),
    comptes_bancaires: JSON.stringify(donnees.comptesBancaires),
    services: JSON.stringify(donnees.services),
    espaces: JSON.stringify(donnees.espaces),
    statut: donnees.statut,
    cree_le: donnees.creeLe.toISOString(),
    origine_id: donnees.origineId,
    successeur_id: donnees.successeurId,
    tete_id: donnees.teteId,
    tri: texteDeRecherche(designation),
    recherche: texteDeRecherche(designation, identifiant.valeur, adresse.ville, adresse.codePostal),
  };
};

export const donneesDepuis = (row: StructureRow): DonneesStructure => ({
  id: row.id,
  version: row.version,
  identifiant: { type: row.type_identifiant, valeur: row.identifiant },
  publique: Boolean(row.publique),
  juridiction:
    row.juridiction === null
      ? null
      : { type: row.juridiction, code: row.identifiant, ressortCode: row.ressort_code },
  identite: identiteDepuis(row),
  adresse: {
    ligne1: row.ligne1,
    ligne2: row.ligne2,
    codePostal: row.code_postal,
    ville: row.ville,
    pays: row.pays,
  },
  courriel: row.courriel as Courriel | null,
  telephone: row.telephone,
  numeroTva: row.numero_tva,
  numeroRcs: row.numero_rcs,
  categorie: row.categorie,
  categories: JSON.parse(row.categories) as readonly CategorieDatee[],
  regimes: JSON.parse(row.regimes) as readonly RegimeFiscal[],
  comptesBancaires: JSON.parse(row.comptes_bancaires) as readonly CompteBancaire[],
  services: JSON.parse(row.services) as readonly Service[],
  espaces: JSON.parse(row.espaces) as readonly CodeEspace[],
  statut: row.statut,
  creeLe: new Date(row.cree_le),
  origineId: row.origine_id,
  successeurId: row.successeur_id,
  teteId: row.tete_id,
});

const identiteDepuis = ({ raison_sociale, nom, prenom }: StructureRow): Identite =>
  raison_sociale === null
    ? { nature: 'PHYSIQUE', nom: nom ?? '', prenom: prenom ?? '' }
    : { nature: 'MORALE', raisonSociale: raison_sociale };

export const resumeDepuis = (row: ResumeRow): StructureResumee => ({
  id: row.id,
  type: row.type_identifiant,
  identifiant: row.identifiant,
  designation: row.designation,
  ville: row.ville,
  codePostal: row.code_postal,
  publique: Boolean(row.publique),
  juridiction: row.juridiction,
  active: row.statut === 'ACTIVE',
});

export const maStructureDepuis = (
  row: ResumeRow & Pick<StructureRow, 'raison_sociale' | 'services' | 'statut' | 'cree_le'>,
): MaStructure => ({
  ...resumeDepuis(row),
  raisonSociale: row.raison_sociale,
  services: (JSON.parse(row.services) as readonly Service[])
    .filter(({ actif }) => actif)
    .map(({ nom }) => nom),
  statut: row.statut,
  creeLe: new Date(row.cree_le),
});
