import { checkReferences } from '../../../../platform/reference/checkReferences.ts';
import { checkRows } from '../../../../platform/reference/checkRows.ts';
import { Faults } from '../../../../platform/reference/Faults.ts';
import { libelle } from '../../../../platform/reference/libelle.ts';
import { readTable } from '../../../../platform/reference/readTable.ts';
import type {
  CategoriePrestataire,
  CategoriesPrestataires,
} from '../../application/ports/CategoriesPrestataires.ts';
import type {
  JuridictionDeReference,
  JuridictionsDeReference,
} from '../../application/ports/JuridictionsDeReference.ts';
import { CATEGORIES, COURS_APPEL, TRIBUNAUX } from './referenceTables.ts';

export interface ReferenceStructures {
  readonly categories: CategoriesPrestataires;
  readonly juridictions: JuridictionsDeReference;
}

/** @throws ReferenceInvalide with every fault of the files of the folder */
export const loadReferenceStructures = (folder: string): ReferenceStructures => {
  const faults = new Faults();
  const cours = readTable(folder, COURS_APPEL, faults);
  const tribunaux = readTable(folder, TRIBUNAUX, faults);
  const categories = readTable(folder, CATEGORIES, faults);

  checkRows(tribunaux, 'cour_appel', ({ value }) => ressortRefuse(value), faults);
  checkReferences(
    tribunaux,
    'cour_appel',
    ({ cour_appel }) => (cour_appel === null ? [] : [cour_appel]),
    [cours, { file: `${tribunaux.file} (TSA)`, codes: tribunaux.codes && codesDesTsa(tribunaux.rows) }],
    faults,
  );
  faults.throwIfAny();

  return Object.freeze({
    categories: Object.freeze(
      categories.rows.map(({ value: { code, libelle_fr, libelle_en, medicale, engagements } }) =>
        Object.freeze<CategoriePrestataire>({
          code,
          libelle: libelle(libelle_fr, libelle_en),
          medicale,
          engagements,
        }),
      ),
    ),
    juridictions: Object.freeze(
      [
        ...cours.rows.map(({ value }) => ({ ...value, type: 'CA' as const, cour_appel: null })),
        ...tribunaux.rows.map(({ value }) => value),
      ].map(({ code, type, nom, ville, code_postal, cour_appel }) =>
        Object.freeze<JuridictionDeReference>({
          code,
          type,
          nom,
          ville,
          codePostal: code_postal,
          ressortCode: cour_appel,
        }),
      ),
    ),
  });
};

const ressortRefuse = ({
  type,
  cour_appel,
}: {
  type: string;
  cour_appel: string | null;
}): string | undefined => {
  if (type === 'TSA' && cour_appel !== null)
    return 'attendu rien\u00a0: un TSA ne relève d’aucune cour d’appel';
  if (type !== 'TSA' && cour_appel === null) return `attendu le code d’un ressort pour un ${type}`;
  return undefined;
};

const codesDesTsa = (
  rows: readonly { readonly value: { code: string; type: string } }[],
): ReadonlySet<string> =>
  new Set(rows.filter(({ value }) => value.type === 'TSA').map(({ value }) => value.code));
