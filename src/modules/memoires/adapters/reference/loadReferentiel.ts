import { Montant } from '../../../../kernel/domain/Montant.ts';
import { checkReferences } from '../../../../platform/reference/checkReferences.ts';
import { checkRows } from '../../../../platform/reference/checkRows.ts';
import { Faults } from '../../../../platform/reference/Faults.ts';
import { libelle } from '../../../../platform/reference/libelle.ts';
import { readTable } from '../../../../platform/reference/readTable.ts';
import type { ReferenceTable } from '../../../../platform/reference/ReferenceTable.ts';
import type { Referentiel } from '../../application/ports/Referentiel.ts';
import { ReferentielCharge } from './ReferentielCharge.ts';
import { refuserPeriode } from './refuserPeriode.ts';
import {
  CATEGORIES,
  MAJORATIONS,
  MOTIFS,
  PIECES_REQUISES,
  TARIFS,
  TAUX_TVA,
  TYPES_PIECES,
  TYPES_PRESCRIPTION,
  UNITES,
} from './referentielTables.ts';

/** @throws ReferenceInvalide with every fault of the files of the folder */
export const loadReferentiel = (folder: string): Referentiel => {
  const faults = new Faults();
  const tables = readTables(folder, faults);
  checkTables(tables, faults);
  faults.throwIfAny();

  return new ReferentielCharge({
    categories: valuesOf(tables.categories).map(({ code }) => code),
    motifs: valuesOf(tables.motifs).map(({ nature, code, reserve_taxation, ...textes }) => ({
      nature,
      code,
      libelle: libelleDe(textes),
      explication: libelle(textes.explication_fr, textes.explication_en),
      reserveTaxation: reserve_taxation,
    })),
    tarifs: valuesOf(tables.tarifs).map(
      ({ libelle_fr, libelle_en, prix_centimes, categories, ...tarif }) => ({
        ...tarif,
        libelle: libelle(libelle_fr, libelle_en),
        categories: categories === '*' ? categories : Object.freeze(categories),
        prix: Montant.deCentimes(prix_centimes),
      }),
    ),
    majorations: valuesOf(tables.majorations).map(
      ({ libelle_fr, libelle_en, points_base, ...majoration }) => ({
        ...majoration,
        libelle: libelle(libelle_fr, libelle_en),
        pointsDeBase: points_base,
      }),
    ),
    tauxTva: valuesOf(tables.tauxTva).map(({ code, taux_points_base, motif, ...textes }) => ({
      code,
      pointsDeBase: taux_points_base,
      libelle: libelleDe(textes),
      motif,
    })),
    typesPrescription: valuesOf(tables.typesPrescription).map(codeEtLibelle),
    typesPieces: valuesOf(tables.typesPieces).map(({ description_fr, description_en, ...type }) => ({
      ...codeEtLibelle(type),
      description: libelle(description_fr, description_en),
    })),
    piecesRequises: valuesOf(tables.piecesRequises).map(({ type_piece, ...piece }) => ({
      ...piece,
      typePiece: type_piece,
    })),
    unites: valuesOf(tables.unites).map(codeEtLibelle),
  });
};

const readTables = (folder: string, faults: Faults) => ({
  categories: readTable(folder, CATEGORIES, faults),
  unites: readTable(folder, UNITES, faults),
  typesPrescription: readTable(folder, TYPES_PRESCRIPTION, faults),
  typesPieces: readTable(folder, TYPES_PIECES, faults),
  piecesRequises: readTable(folder, PIECES_REQUISES, faults),
  tauxTva: readTable(folder, TAUX_TVA, faults),
  motifs: readTable(folder, MOTIFS, faults),
  tarifs: readTable(folder, TARIFS, faults),
  majorations: readTable(folder, MAJORATIONS, faults),
});

const checkTables = (tables: ReturnType<typeof readTables>, faults: Faults): void => {
  const { categories, unites, typesPieces, piecesRequises, tauxTva, tarifs, majorations } = tables;

  checkReferences(
    piecesRequises,
    'categorie',
    ({ categorie }) => saufEtoile(categorie),
    [categories],
    faults,
  );
  checkReferences(piecesRequises, 'type_piece', ({ type_piece }) => [type_piece], [typesPieces], faults);
  checkReferences(tarifs, 'categories', (tarif) => saufEtoile(tarif.categories), [categories], faults);
  checkReferences(tarifs, 'unite', ({ unite }) => [unite], [unites], faults);
  checkReferences(majorations, 'tarif', ({ tarif }) => [tarif], [tarifs], faults);

  checkRows(
    tarifs,
    'du',
    refuserPeriode((a, b) => a.code === b.code),
    faults,
  );
  checkRows(
    majorations,
    'du',
    refuserPeriode((a, b) => a.code === b.code && a.tarif === b.tarif),
    faults,
  );
  checkRows(tauxTva, 'motif', ({ value }) => refuserMotif(value), faults);
};

const refuserMotif = (taux: { taux_points_base: number; motif: string | null }): string | undefined => {
  if (taux.taux_points_base === 0 && taux.motif === null) return 'attendu l’article qui dispense de TVA';
  if (taux.taux_points_base > 0 && taux.motif !== null) return 'attendu rien pour un taux supérieur à zéro';
  return undefined;
};

const valuesOf = <R>({ rows }: ReferenceTable<R>): readonly R[] => rows.map(({ value }) => value);

const saufEtoile = (codes: string | readonly string[]): readonly string[] => {
  if (codes === '*') return [];
  return typeof codes === 'string' ? [codes] : codes;
};

interface Textes {
  readonly libelle_fr: string;
  readonly libelle_en: string;
}

const libelleDe = ({ libelle_fr, libelle_en }: Textes) => libelle(libelle_fr, libelle_en);

const codeEtLibelle = ({ code, ...textes }: Textes & { readonly code: string }) => ({
  code,
  libelle: libelleDe(textes),
});
