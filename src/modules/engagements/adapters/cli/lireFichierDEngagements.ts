import { basename, dirname, resolve } from 'node:path';
import { z } from 'zod';
import { Montant } from '../../../../kernel/domain/Montant.ts';
import { cell } from '../../../../platform/reference/cell.ts';
import { Faults } from '../../../../platform/reference/Faults.ts';
import type { ReferenceFault } from '../../../../platform/reference/ReferenceFault.ts';
import { ReferenceInvalide } from '../../../../platform/reference/ReferenceInvalide.ts';
import type { ReferenceRow } from '../../../../platform/reference/ReferenceTable.ts';
import { readTable } from '../../../../platform/reference/readTable.ts';
import type { EngagementARanger } from '../../application/EngagementARanger.ts';
import { etatsDEngagement, typesDEngagement } from '../../domain/Engagement.ts';

const celluleSelon = <T>(lire: (texte: string) => T | undefined, attendu: string): z.ZodType<T> =>
  z.string().transform((texte, contexte): T => {
    const lu = lire(texte);
    if (lu !== undefined) return lu;
    contexte.addIssue({ code: 'custom', message: attendu });
    return z.NEVER;
  });

const numero = celluleSelon((lu) => (/^\d{10}$/.test(lu) ? lu : undefined), 'attendus dix chiffres');
const montant = celluleSelon((lu) => Montant.lire(lu), 'attendu un montant TTC en euros');
const rang = celluleSelon(
  (lu) => (/^[1-9]\d{0,4}$/.test(lu) ? Number(lu) : undefined),
  'attendu un numéro de poste',
);
const devise = celluleSelon((lu) => (/^[A-Z]{3}$/.test(lu) ? lu : undefined), 'attendu un code de devise');

/** A text that fits its column. */
const texte = (longueur: number) =>
  cell.text.refine((lu) => lu.length <= longueur, `${longueur} caractères au plus`);
const texteOuRien = (longueur: number) =>
  cell.textOrNone.refine((lu) => (lu ?? '').length <= longueur, `${longueur} caractères au plus`);

const COLONNES = {
  numero,
  type: cell.oneOf(typesDEngagement),
  etat: cell.oneOf(etatsDEngagement),
  structure: texte(80),
  service_code: texteOuRien(100),
  service_nom: texteOuRien(250),
  emetteur: texte(80),
  emetteur_nom: texte(250),
  emetteur_service_code: texteOuRien(100),
  emetteur_service_nom: texteOuRien(250),
  notifie_le: cell.day,
  montant_ttc: montant,
  devise,
  numero_marche: texteOuRien(50),
  poste: rang,
  poste_libelle: texteOuRien(250),
  poste_montant_ttc: montant,
  poste_statut: cell.oneOf(etatsDEngagement),
};

type Ligne = z.output<z.ZodObject<typeof COLONNES>>;

/** The same on each line of one engagement. */
const COMMUNES = (Object.keys(COLONNES) as (keyof Ligne)[]).filter((colonne) => !colonne.startsWith('poste'));

export interface EngagementLu {
  /** Of its first line, in the file. */
  readonly ligne: number;
  readonly engagement: EngagementARanger;
}

export interface FichierLu {
  readonly engagements: readonly EngagementLu[];
  readonly fautes: readonly ReferenceFault[];
}

/**
 * A semicolon CSV (UTF-8, a header line), one line for each poste. An engagement of which a line is wrong is left out whole,
 * and each of its faults is told with its line and its column.
 */
export const lireFichierDEngagements = (chemin: string): FichierLu => {
  const faults = new Faults();
  const absolu = resolve(chemin);
  const file = basename(absolu);
  const { rows } = readTable(
    dirname(absolu),
    { file, columns: COLONNES, key: ['numero', 'poste'] as const },
    faults,
  );
  const groupes = new Map<string, ReferenceRow<Ligne>[]>();
  for (const row of rows) {
    const groupe = groupes.get(row.value.numero);
    if (groupe) groupe.push(row);
    else groupes.set(row.value.numero, [row]);
  }
  for (const lignes of groupes.values()) verifier(file, lignes, faults);

  const fautes = fautesDe(faults);
  const fautifs = numerosFautifs(absolu, fautes);
  const engagements = [...groupes.values()]
    .filter(([premiere]) => premiere && !fautifs.has(premiere.value.numero))
    .map((lignes) => ({ ligne: lignes[0]?.line ?? 0, engagement: engagementDe(lignes) }));
  return { engagements, fautes };
};

const verifier = (file: string, lignes: readonly ReferenceRow<Ligne>[], faults: Faults): void => {
  const [premiere, ...autres] = lignes;
  if (!premiere) return;
  for (const { line, value } of autres) {
    for (const column of COMMUNES) {
      if (String(value[column]) === String(premiere.value[column])) continue;
      faults.add({ file, line, column, message: `attendue la même valeur qu’à la ligne ${premiere.line}` });
    }
  }
  const total = Montant.somme(lignes.map(({ value }) => value.poste_montant_ttc));
  if (!total.egale(premiere.value.montant_ttc)) {
    faults.add({
      file,
      line: premiere.line,
      column: 'montant_ttc',
      message: `attendue la somme des postes, ${total.toString()}, reçu ${premiere.value.montant_ttc.toString()}`,
    });
  }
};

/** A line that could not be read has a number all the same. */
const numerosFautifs = (absolu: string, fautes: readonly ReferenceFault[]): ReadonlySet<string> => {
  const lignes = new Set(fautes.map(({ line }) => line));
  const definition = {
    file: basename(absolu),
    columns: { numero: z.string() },
    key: ['numero'] as const,
    ignoreOtherColumns: true,
  };
  const { rows } = readTable(dirname(absolu), definition, new Faults());
  return new Set(rows.filter(({ line }) => lignes.has(line)).map(({ value }) => value.numero));
};

const fautesDe = (faults: Faults): readonly ReferenceFault[] => {
  try {
    faults.throwIfAny();
    return [];
  } catch (error) {
    if (error instanceof ReferenceInvalide) return error.faults;
    throw error;
  }
};

const engagementDe = (lignes: readonly ReferenceRow<Ligne>[]): EngagementARanger => {
  const [{ value: tete }] = lignes as readonly [ReferenceRow<Ligne>];
  return {
    numero: tete.numero,
    type: tete.type,
    etat: tete.etat,
    identifiant: tete.structure,
    serviceCode: tete.service_code,
    serviceNom: tete.service_nom,
    emetteur: {
      identifiant: tete.emetteur,
      designation: tete.emetteur_nom,
      serviceCode: tete.emetteur_service_code,
      serviceNom: tete.emetteur_service_nom,
    },
    notifieLe: tete.notifie_le,
    montantTtc: tete.montant_ttc,
    devise: tete.devise,
    numeroMarche: tete.numero_marche,
    postes: lignes
      .map(({ value }) => ({
        numero: value.poste,
        libelle: value.poste_libelle,
        montantTtc: value.poste_montant_ttc,
        statut: value.poste_statut,
      }))
      .sort((a, b) => a.numero - b.numero),
  };
};
