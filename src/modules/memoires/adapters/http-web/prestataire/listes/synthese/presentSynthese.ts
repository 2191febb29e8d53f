import { randomUUID } from 'node:crypto';
import type { Acteur } from '../../../../../../../kernel/application/Acteur.ts';
import type { Langue } from '../../../../../../../kernel/domain/Langue.ts';
import { formatEntier, formatEuros } from '../../../../../../../platform/web/formats.ts';
import { structuresASaisir } from '../../../../../application/mandats.ts';
import { SYNTHESE_MAX } from '../../../../../application/ports/MemoireReader.ts';
import type { ChiffreDeVue, Synthese } from '../../../../../application/SyntheseMemoires.ts';
import type { ListePresentee } from '../presentListe.ts';
import { textesDe } from '../textes/textesDe.ts';

export const VUES = ['a-traiter', 'en-cours', 'payes'] as const;

export type VueDeSynthese = (typeof VUES)[number];

export interface SynthesePresentee {
  readonly vue: VueDeSynthese;
  readonly chiffres: readonly {
    readonly libelle: string;
    readonly compte: string;
    readonly montant: string;
    readonly href: string;
    readonly actif: boolean;
  }[];
  readonly liste: ListePresentee;
  /** There is nothing at all yet. */
  readonly vierge: boolean;
  /** The structure of the draft that the button opens at once; null when there is a choice to make first. */
  readonly ouverture: { readonly structure: string; readonly cle: string } | null;
  readonly peutSaisir: boolean;
}

interface Faits {
  readonly acteur: Acteur;
  readonly vue: VueDeSynthese;
  readonly synthese: Synthese;
  readonly liste: ListePresentee;
  readonly structureId: number | undefined;
  readonly langue: Langue;
}

export const presentSynthese = ({
  acteur,
  vue,
  synthese,
  liste,
  structureId,
  langue,
}: Faits): SynthesePresentee => {
  const textes = textesDe(langue);
  const saisissables = structuresASaisir(acteur).map((possible) => possible.structureId);
  const possibles =
    structureId === undefined ? saisissables : saisissables.filter((id) => id === structureId);
  const [seule, ...autres] = possibles;
  return {
    vue,
    chiffres: VUES.map((code) => ({
      libelle: textes.synthese.chiffres[code],
      ...chiffre(synthese[code], langue),
      href: adresse(code, structureId),
      actif: code === vue,
    })),
    liste,
    vierge: VUES.every((code) => synthese[code].nombre === 0),
    ouverture:
      seule === undefined || autres.length > 0 ? null : { structure: String(seule), cle: randomUUID() },
    peutSaisir: possibles.length > 0,
  };
};

const adresse = (vue: VueDeSynthese, structureId: number | undefined): string => {
  const parametres = new URLSearchParams();
  if (vue !== 'a-traiter') parametres.set('vue', vue);
  if (structureId !== undefined) parametres.set('structure', String(structureId));
  return parametres.size === 0 ? '/memoires' : `/memoires?${parametres.toString()}`;
};

const chiffre = (
  { nombre, montantTtc }: ChiffreDeVue,
  langue: Langue,
): { compte: string; montant: string } => {
  const { plusDe } = textesDe(langue);
  return nombre > SYNTHESE_MAX
    ? {
        compte: plusDe(formatEntier(SYNTHESE_MAX, langue)),
        montant: plusDe(formatEuros(montantTtc, langue)),
      }
    : { compte: formatEntier(nombre, langue), montant: formatEuros(montantTtc, langue) };
};
