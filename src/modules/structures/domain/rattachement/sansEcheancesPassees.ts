import type { CodeEspace } from '../../../../kernel/domain/Espace.ts';
import type { Jour } from '../../../../kernel/domain/Jour.ts';
import type { DonneesRattachement } from './DonneesRattachement.ts';
import { estPassee, TOUJOURS } from './Periode.ts';

type Reste = Pick<DonneesRattachement, 'statut' | 'periode' | 'espaces' | 'periodesEspaces' | 'services'>;

/** What remains once the past ends are taken away; null when none is past. The rattachement that ends keeps its espaces. */
export const sansEcheancesPassees = (donnees: DonneesRattachement, jour: Jour): Reste | null => {
  const { statut, role, periode, espaces, periodesEspaces, services } = donnees;
  if (statut !== 'VALIDEE') return null;
  if (role !== 'PRINCIPAL' && estPassee(periode, jour)) {
    return { statut: 'DESACTIVEE', periode: TOUJOURS, espaces, periodesEspaces, services };
  }
  const vivant = (code: string): boolean => {
    const sienne = periodesEspaces[code as CodeEspace];
    return sienne === undefined || !estPassee(sienne, jour);
  };
  const reste: Reste = {
    statut,
    periode,
    espaces: Object.fromEntries(Object.entries(espaces).filter(([code]) => vivant(code))),
    periodesEspaces: Object.fromEntries(Object.entries(periodesEspaces).filter(([code]) => vivant(code))),
    services: services.filter((service) => !estPassee(service, jour)),
  };
  const intact =
    Object.keys(reste.periodesEspaces).length === Object.keys(periodesEspaces).length &&
    reste.services.length === services.length;
  return intact ? null : reste;
};
