import type { Acteur } from '../../../../kernel/application/Acteur.ts';
import type { Langue } from '../../../../kernel/domain/Langue.ts';
import { Montant } from '../../../../kernel/domain/Montant.ts';
import type { FamilleEtat } from '../../../../platform/web/components/FamilleEtat.ts';
import { formatEuros, formatJour } from '../../../../platform/web/formats.ts';
import type { EngagementConsulte } from '../../application/ConsulterEngagement.ts';
import { chemins } from './chemins.ts';
import { presentEtat, type EtatPresente } from './presentEngagements.ts';
import { textesDe } from './textes/textesDe.ts';

export interface PostePresente {
  readonly numero: string;
  readonly libelle: string;
  readonly montant: string;
  readonly statut: EtatPresente;
}

export interface MemoireLiePresente {
  readonly numero: string;
  /** Null where the espace Mémoires of its structure is closed to the person. */
  readonly href: string | null;
  readonly deposeLe: string;
  readonly montant: string;
  readonly etat: EtatPresente;
}

export interface EngagementDetaille {
  readonly numero: string;
  readonly etat: EtatPresente;
  readonly resume: readonly { readonly cle: string; readonly valeur: string }[];
  readonly postes: readonly PostePresente[];
  readonly total: string;
  readonly memoires: readonly MemoireLiePresente[];
  readonly totalDesMemoires: string;
}

export const presentEngagementDetaille = (
  { engagement, recepteur, adresse, memoires }: EngagementConsulte,
  acteur: Acteur,
  langue: Langue,
): EngagementDetaille => {
  const textes = textesDe(langue);
  const { un } = textes;
  const { emetteur } = engagement;
  const service = (code: string | null, nom: string | null): string =>
    [code, nom].filter((part) => part !== null).join(' – ') || un.aucun;
  return {
    numero: engagement.numero,
    etat: presentEtat(engagement.etat, langue),
    resume: [
      { cle: textes.type, valeur: textes.types[engagement.type] },
      { cle: textes.notifieLe, valeur: formatJour(engagement.notifieLe, langue) },
      { cle: textes.montant, valeur: formatEuros(engagement.montantTtc, langue) },
      { cle: textes.marche, valeur: engagement.numeroMarche ?? un.aucun },
      { cle: textes.emetteur, valeur: `${emetteur.designation} (${emetteur.identifiant})` },
      { cle: un.serviceEmetteur, valeur: service(emetteur.serviceCode, emetteur.serviceNom) },
      {
        cle: un.recepteur,
        valeur: [`${recepteur.designation} (${recepteur.identifiant})`, ...adresse].join(', '),
      },
      { cle: un.service, valeur: service(engagement.serviceCode, engagement.serviceNom) },
    ],
    postes: engagement.postes.map(({ numero, libelle, montantTtc, statut }) => ({
      numero: String(numero),
      libelle: libelle ?? un.aucun,
      montant: formatEuros(montantTtc, langue),
      statut: presentEtat(statut, langue),
    })),
    total: formatEuros(engagement.montantTtc, langue),
    memoires: memoires.map((memoire) => ({
      numero: memoire.numero,
      href: litLesMemoires(acteur, memoire.structureId) ? chemins.memoire(memoire.memoireId) : null,
      deposeLe: formatJour(memoire.deposeLe, langue),
      montant: formatEuros(memoire.montantTtc, langue),
      etat: { famille: memoire.etat.famille as FamilleEtat, libelle: memoire.etat.libelle[langue] },
    })),
    totalDesMemoires: formatEuros(Montant.somme(memoires.map(({ montantTtc }) => montantTtc)), langue),
  };
};

const litLesMemoires = ({ habilitations }: Acteur, structureId: number): boolean =>
  habilitations.some((une) => une.structureId === structureId && une.espaces.MEMOIRES !== undefined);
