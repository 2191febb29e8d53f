import type { Montant } from '../../../kernel/domain/Montant.ts';
import type { DocumentLu, TotauxDeclares } from '../domain/DemandeDePaiement.ts';
import type { CodeErreurDeDemande, ErreurDeDemande } from '../domain/ErreurDeFlux.ts';
import type { TotauxComptes } from './ports/DepotsDeMemoires.ts';

/** What a file declares must be what its lines make, to the cent. */
export const ecartsDeTotaux = (
  declares: TotauxDeclares,
  comptes: TotauxComptes,
  lieuDe: DocumentLu['lieuDe'],
): readonly ErreurDeDemande[] => {
  const comparer = (
    code: CodeErreurDeDemande,
    champ: keyof TotauxDeclares,
    attendu: Montant,
  ): readonly ErreurDeDemande[] => {
    const declare = declares[champ];
    if (declare === null || declare.egale(attendu)) return [];
    const params = { declare: declare.toString(), attendu: attendu.toString() };
    return [{ code, params, ...lieuDe(`totaux.${champ}`) }];
  };
  return [
    ...comparer('total-ht', 'ht', comptes.ht.plus(comptes.debours)),
    ...comparer('total-tva', 'tva', comptes.tva),
    ...comparer('total-ttc', 'ttc', comptes.ttc),
    ...comparer('total-a-payer', 'aPayer', comptes.ttc),
  ];
};
