import type { Langue } from '../../../../kernel/domain/Langue.ts';
import { formatEntier, formatInstant } from '../../../../platform/web/formats.ts';
import type { AppelLu } from '../../application/ConsulterAppels.ts';
import { textesDe } from './textes/textesDe.ts';

export interface AppelPresente {
  readonly id: number;
  readonly date: string;
  readonly route: string;
  readonly compte: string;
  readonly reponse: string;
  readonly duree: string;
}

export const presentAppel = (appel: AppelLu, langue: Langue): AppelPresente => {
  const { appels: textes, jamais } = textesDe(langue);
  const code = appel.codeRetour === null ? [] : [textes.codeRetour(appel.codeRetour)];
  return {
    id: appel.id,
    date: formatInstant(appel.le, langue),
    route: appel.route,
    compte: appel.login ?? jamais,
    reponse: [String(appel.statut), ...code].join(', '),
    duree: textes.ms(formatEntier(appel.duree, langue)),
  };
};
