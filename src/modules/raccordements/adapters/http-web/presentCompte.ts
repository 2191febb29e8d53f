import type { Langue } from '../../../../kernel/domain/Langue.ts';
import type { FamilleEtat } from '../../../../platform/web/components/FamilleEtat.ts';
import { formatInstant, formatJourLong } from '../../../../platform/web/formats.ts';
import { SEUILS_DE_RAPPEL, type DonneesCompteTechnique } from '../../domain/CompteTechnique.ts';
import { textesDe } from './textes/textesDe.ts';

const JOUR_MS = 24 * 60 * 60_000;
const BIENTOT_MS = Math.max(...SEUILS_DE_RAPPEL) * JOUR_MS;

export interface ComptePresente {
  readonly id: number;
  readonly login: string;
  readonly creeLe: string;
  readonly expireLe: string;
  readonly revoqueLe: string | null;
  readonly etat: { readonly famille: FamilleEtat; readonly libelle: string };
}

export const presentCompte = (
  donnees: DonneesCompteTechnique,
  maintenant: Date,
  langue: Langue,
): ComptePresente => ({
  id: donnees.id,
  login: donnees.login,
  creeLe: formatJourLong(donnees.creeLe, langue),
  expireLe: formatInstant(donnees.expireLe, langue),
  revoqueLe: donnees.revoqueLe && formatJourLong(donnees.revoqueLe, langue),
  etat: etatDe(donnees, maintenant, langue),
});

const etatDe = (
  { revoqueLe, expireLe }: DonneesCompteTechnique,
  maintenant: Date,
  langue: Langue,
): ComptePresente['etat'] => {
  const { comptes: textes } = textesDe(langue);
  const reste = expireLe.getTime() - maintenant.getTime();
  if (revoqueLe !== null) return { famille: 'clos', libelle: textes.revoque };
  if (reste <= 0) return { famille: 'refuse', libelle: textes.expire };
  return reste <= BIENTOT_MS
    ? { famille: 'a-completer', libelle: textes.bientot }
    : { famille: 'accepte', libelle: textes.enService };
};
